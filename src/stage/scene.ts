import { type GameObjects, Scene } from 'phaser';

/** Planes of the picture from back to front; near ones follow a glance further (movement.ts). */
export const planes = ['far', 'mid', 'lamp', 'light', 'near'] as const;
export type Plane = (typeof planes)[number];

/** Phaser's side of the stage: five planes and an empty update. What stands on them is the picture's affair. */
export class StageScene extends Scene {
  private readonly all = new Map<Plane, GameObjects.Container>();
  private readonly ready: (scene: StageScene) => void;

  constructor(ready: (scene: StageScene) => void) {
    super({ key: 'stage' });
    this.ready = ready;
  }

  create(): void {
    for (const plane of planes) this.all.set(plane, this.add.container(0, 0));
    this.ready(this);
  }

  /** A plane, once the scene is made. */
  plane(name: Plane): GameObjects.Container {
    const plane = this.all.get(name);
    if (!plane) throw new Error(`The stage has no plane ${name} yet.`);
    return plane;
  }
}
