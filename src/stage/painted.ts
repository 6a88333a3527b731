import type { Textures } from 'phaser';
import type { StageScene } from './scene.ts';

/**
 * Takes a painted canvas as a texture; null where the key is taken. Phaser's own way for canvases (`addCanvas`) reads
 * every pixel back and keeps them a second time, for those who would paint on: nobody paints on here.
 */
export function addPainted({ textures }: StageScene, key: string, canvas: HTMLCanvasElement): Textures.Texture | null {
  const { width, height } = canvas;
  const texture = textures.create(key, canvas, width, height);
  texture?.add('__BASE', 0, 0, 0, width, height);
  return texture;
}

/** Textures of figures and cards, by the beginning of their keys. */
const passing = /^(bust|mark|crowd) /;
/** Moods and lights that may come again soon are kept, up to so many that are not on stage. */
const spare = 24;

/** The keys that may go, of those in the order in which they were painted: all off stage, less the `left` newest. */
export function unused(keys: readonly string[], used: ReadonlySet<string>, left: number): readonly string[] {
  const idle = keys.filter((key) => passing.test(key) && !used.has(key));
  return idle.slice(0, Math.max(0, idle.length - left));
}

/** Forgets textures of earlier pictures: every one after a new place or size, else what has become too much. */
export function dropTextures({ textures }: StageScene, used: ReadonlySet<string>, anew: boolean): void {
  for (const key of unused(textures.getTextureKeys(), used, anew ? 0 : spare)) textures.remove(key);
}
