import { CANVAS, type Game, Scale, WEBGL } from 'phaser';
import type { PersonId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Moment } from '../session/moment.ts';
import { fetchCrowd } from './crowd.ts';
import { type Cast, castPicture, fetchLikenesses } from './figures.ts';
import { onHurry } from './hurry.ts';
import { fetchSetting, hangLayers, restingX, turnBeam } from './layers.ts';
import { movement } from './movement.ts';
import { dropTextures } from './painted.ts';
import { type Picture, pictureOf } from './picture.ts';
import { pickRenderer } from './renderer.ts';
import { restful } from './rest.ts';
import { planes, StageScene } from './scene.ts';
import { StageGame } from './stage-game.ts';
import { portraitImage } from './textures.ts';
import { play, settle } from './tweens.ts';
import type { Size } from './view.ts';

export interface StageOptions {
  readonly names: (person: PersonId) => string;
  /** Slug of the drawing; null where a monogram stands. */
  readonly portrait: (person: PersonId) => string | null;
  readonly sides: (option: string) => 'for' | 'against' | 'abstain';
  readonly reducedMotion: () => boolean;
  readonly renderer: 'auto' | 'canvas';
}

export interface Stage {
  /** Shows the moment; what moves on the way is found by comparing it with the one before. */
  draw(moment: Moment, before: Moment | null): void;
  /** The host's size, the contrast or the motion setting changed: the same moment again, without movement. */
  refresh(): void;
  destroy(): void;
}

/** Sharper than two device pixels to one is not seen, and costs memory. */
const sharpest = 2;

/** Within so many milliseconds of a new moment the page is still arranging itself for it. */
const beginning = 600;

/**
 * Opens the picture of the debate in `host`, which it fills and hides from screen readers: the page holds every word.
 * Gives `stage/none` where neither WebGL nor a 2D canvas can be had.
 */
export async function openStage(
  host: HTMLElement,
  record: HistoricalRecord,
  options: StageOptions,
): Promise<Result<Stage, GameError>> {
  const renderer = pickRenderer(options.renderer);
  if (renderer === null) return no(noPicture(undefined));
  try {
    const { game, scene } = await startGame(host, renderer);
    return yes(stageOn(host, game, scene, record, options));
  } catch (cause) {
    return no(noPicture(cause));
  }
}

const noPicture = (cause: unknown): GameError =>
  new GameError(
    'stage/none',
    'The picture of the meeting cannot be drawn on this device.',
    'Nothing is lost: every word and every vote stands on the page.',
    { cause },
  );

const sharpness = (): number => Math.min(sharpest, Math.max(1, window.devicePixelRatio));
const sizeOf = (host: HTMLElement): Size => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
});

function startGame(host: HTMLElement, renderer: 'webgl' | 'canvas'): Promise<{ game: Game; scene: StageScene }> {
  host.setAttribute('aria-hidden', 'true');
  const { width, height } = sizeOf(host);
  const sharp = sharpness();
  return new Promise((resolve) => {
    const game: Game = new StageGame({
      type: renderer === 'webgl' ? WEBGL : CANVAS,
      parent: host,
      width: Math.round(width * sharp),
      height: Math.round(height * sharp),
      // The size is watched below; Phaser would measure the page twice a second, in the middle of a frame.
      scale: { mode: Scale.NONE, zoom: 1 / sharp, resizeInterval: 3_600_000 },
      backgroundColor: '#100d0b',
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // Only images are drawn, with clear edges of their own: smoothing of polygons would be paid for nothing.
      antialiasGL: false,
      // A batch of many textures is painted in shreds by some drivers, and thirty draw calls cost nothing.
      maxTextures: 1,
      powerPreference: 'low-power',
      scene: new StageScene((scene) => resolve({ game, scene })),
    });
  });
}

function stageOn(
  host: HTMLElement,
  game: Game,
  scene: StageScene,
  record: HistoricalRecord,
  options: StageOptions,
): Stage {
  const cast: Cast = new Map();
  const rest = restful(game, () => scene.tweens.getTweens().length > 0);
  let shown = '';
  let moment: Moment | null = null;
  let came: { readonly before: Moment | null; readonly at: number } = { before: null, at: 0 };
  let latest = 0;
  let painted = 0;

  // The picture that one comes from has been worked out when one came to it.
  let known: { readonly of: Moment; readonly picture: Picture } | null = null;
  const picture = (of: Moment): Picture => {
    const size = sizeOf(host);
    const same = known?.picture.size;
    if (known?.of === of && same?.width === size.width && same.height === size.height) return known.picture;
    return pictureOf(of, record, size, options);
  };

  const show = async (of: Moment, from: Moment | null) => {
    latest += 1;
    const mine = latest;
    await wordsFirst();
    if (mine !== latest) return;
    const sharp = sharpness();
    const before = from && picture(from);
    const next = picture(of);
    known = { of, picture: next };
    const fetched = [fetchSetting(next, sharp), fetchLikenesses(next), fetchCrowd(next.hall)] as const;
    const [setting, likenesses, crowd] = await Promise.all(fetched);
    // Whoever clicks faster than drawings arrive sees only the last picture.
    if (mine !== latest) return;
    painted = mine;
    settle(scene);
    resizeTo(game, scene, next.size, sharp);
    const hung = shown;
    shown = hangLayers(scene, next, setting, sharp, hung);
    castPicture(scene, cast, next, likenesses, crowd, sharp);
    turnBeam(scene, next);
    for (const plane of planes) scene.plane(plane).setPosition(restingX(plane, next.glance), 0);
    dropTextures(scene, new Set([...cast.values()].map(({ texture }) => texture.key)), shown !== hung);
    play(scene, cast, movement(before, next, options.reducedMotion()));
    rest.stir();
  };
  const refresh = () => {
    if (moment) void show(moment, null);
  };
  const watch = new ResizeObserver(() => {
    // The canvas must not hold open the box by which it is measured; only a box on the page knows its own position.
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    const { width, height } = sizeOf(host);
    if (
      Math.round(width * sharpness()) !== game.scale.width ||
      Math.round(height * sharpness()) !== game.scale.height
    ) {
      // The page makes other room for a division than for a turn: what has just begun to move begins again there.
      const { before, at } = came;
      const begun = performance.now() - at < beginning && before !== null;
      if (moment) void show(moment, begun ? before : null);
    }
  });
  watch.observe(host);
  // A hall that fills takes its time: any click or key has it full at once, also while its drawings are on their way.
  const hushed = onHurry(() => {
    if (scene.tweens.getTweens().length === 0 && painted === latest) return;
    came = { before: null, at: 0 };
    refresh();
  });

  return {
    draw(next, before) {
      moment = next;
      came = { before, at: performance.now() };
      void show(next, before);
      void wordsFirst().then(() => fetchComing(next, options));
    },
    refresh,
    destroy() {
      latest += 1;
      watch.disconnect();
      hushed();
      rest.stop();
      // Phaser forgets this one of its own figures, whose canvas would hold the whole game for as long as the page lives.
      game.textures.tileSprite?.destroy();
      game.destroy(true);
      // The game is taken down by its next frame, and a sleeping loop has none.
      game.loop.wake();
    },
  };
}

/** Canvas and camera for a size in CSS pixels at so many device pixels each. */
function resizeTo(game: Game, scene: StageScene, { width, height }: Size, sharp: number): void {
  const wide = Math.round(width * sharp);
  const high = Math.round(height * sharp);
  if (game.scale.zoom !== 1 / sharp) game.scale.setZoom(1 / sharp);
  if (game.scale.width !== wide || game.scale.height !== high) game.scale.resize(wide, high);
  // Phaser leaves the size on the page as it was where canvas and page agree pixel for pixel.
  Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px`, position: 'absolute', inset: '0' });
  scene.cameras.main.setOrigin(0, 0).setZoom(sharp);
}

/** Milliseconds that a page at work keeps the picture waiting. */
const PATIENCE = 100;

/**
 * A hall is worked out in ms, and painted in many: the page shows its new words before, and takes the next press. A hidden
 * page has no frames.
 */
const wordsFirst = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else if ('requestIdleCallback' in window)
      requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
    else requestAnimationFrame(() => setTimeout(resolve)); // Safari
  });

/** Fetches the moods of the cards still to come, so that the cut to them is hard. */
function fetchComing(moment: Moment, { portrait }: StageOptions): void {
  for (const step of moment.steps.slice(moment.reached + 1)) {
    if (step.kind !== 'card' || step.card.voice === null || step.card.voice === 'you') continue;
    const slug = portrait(step.card.voice);
    if (slug !== null)
      void portraitImage(slug, step.card.lines.findLast((line) => line.tags.mood)?.tags.mood ?? 'neutral');
  }
}
