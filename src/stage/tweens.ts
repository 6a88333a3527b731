import type { GameObjects } from 'phaser';
import type { Cast } from './figures.ts';
import type { Move, Pose } from './movement.ts';
import { planes, type StageScene } from './scene.ts';

/** Phaser's names for the ways of art.md section 7: a stop like type being set, a slide, and air that settles. */
const eases = { press: 'Back.easeOut', slide: 'Cubic.easeInOut', settle: 'Sine.easeOut' } as const;

/** Starts the moves from where they come from; what they lead to is already on stage. */
export function play(scene: StageScene, cast: Cast, moves: readonly Move[]): void {
  for (const move of moves) {
    const thing = find(scene, cast, move);
    if (!thing) continue;
    if (move.back) {
      nod(scene, thing, move);
      continue;
    }
    const way = Object.entries(steps(thing, move.from));
    // Whatever appears must be out of sight until its time has come.
    if (move.from.alpha !== undefined) for (const [name, step] of way) Object.assign(thing, { [name]: step.from });
    scene.tweens.add({
      targets: thing,
      ...Object.fromEntries(way),
      duration: move.ms,
      delay: move.delay,
      ease: eases[move.ease],
    });
  }
}

/** There and back. */
function nod(scene: StageScene, thing: Moving, { from, ms, delay, ease }: Move): void {
  const way = Object.entries(steps(thing, from)).map(([name, step]) => [name, { from: step.to, to: step.from }]);
  scene.tweens.add({
    targets: thing,
    ...Object.fromEntries(way),
    duration: ms / 2,
    delay,
    ease: eases[ease],
    yoyo: true,
  });
}

/** Ends all movement where it leads. */
export function settle(scene: StageScene): void {
  scene.tweens.killAll();
}

type Moving = GameObjects.Image | GameObjects.Container;

function find(scene: StageScene, cast: Cast, { who }: Move): Moving | null {
  if (who.kind !== 'layer') return cast.get(`${who.kind} ${who.id}`) ?? null;
  const inner = { smoke: 'light', 'lamp-swing': 'lamp' } as const;
  if (who.id === 'smoke' || who.id === 'lamp-swing') {
    return scene.plane(inner[who.id]).getByName('layer') as GameObjects.Image | null;
  }
  const plane = planes.find((name) => name === who.id);
  return plane ? scene.plane(plane) : null;
}

function steps(thing: Moving, from: Pose): Record<string, { readonly from: number; readonly to: number }> {
  const { x, y, scale, angle, alpha } = thing;
  return {
    ...(from.x === undefined ? {} : { x: { from: x + from.x, to: x } }),
    ...(from.y === undefined ? {} : { y: { from: y + from.y, to: y } }),
    ...(from.size === undefined ? {} : { scale: { from: scale * from.size, to: scale } }),
    ...(from.tilt === undefined ? {} : { angle: { from: angle + from.tilt, to: angle } }),
    ...(from.alpha === undefined ? {} : { alpha: { from: from.alpha, to: alpha } }),
  };
}
