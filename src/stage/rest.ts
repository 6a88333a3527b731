import type { Game } from 'phaser';

/** Frames drawn after the last movement: the renderer shows a change one frame late, so one would not do. */
const lastFrames = 2;

export interface Rest {
  /** Something happened: draw until it has come to rest. */
  stir(): void;
  stop(): void;
}

/** Lets the game's loop sleep whenever nothing moves, so that a page being read draws no frame at all. */
export function restful(game: Game, moving: () => boolean): Rest {
  let left = lastFrames;
  const settle = () => {
    left = moving() ? lastFrames : left - 1;
    if (left <= 0) game.loop.sleep();
  };
  const stir = () => {
    left = lastFrames;
    game.loop.wake(true);
  };
  game.events.on('postrender', settle);
  // A restored context comes back black, and nobody asks a sleeping loop for a frame.
  game.renderer.on('restorewebgl', stir);
  return {
    stir,
    stop() {
      game.events.off('postrender', settle);
      game.renderer?.off('restorewebgl', stir);
    },
  };
}
