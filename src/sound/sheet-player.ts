import sprites from '../../assets/audio/sprites.json';
import { type Cue, cueEntry, type Sheet, sheets } from './cues.ts';

/** As much of a Howl as the mixer uses. */
export interface Player {
  play(spriteOrId: string | number): number;
  stop(id: number): unknown;
  pause(id: number): unknown;
  playing(id: number): boolean;
  rate(rate: number, id: number): unknown;
  fade(from: number, to: number, ms: number, id: number): unknown;
  volume(id: number): unknown;
  volume(volume: number, id: number): unknown;
  unload(): unknown;
}

/** Where a sheet lies, which parts it has (start and length in milliseconds), and whom to tell how loading went. */
export interface SheetOrder {
  readonly src: string;
  readonly sprite: Readonly<Record<string, [number, number] | [number, number, boolean]>>;
  readonly onload: () => void;
  readonly onloaderror: () => void;
}

export type OpenSheet = (order: SheetOrder) => Player;

const spriteOf = (sheet: Sheet): SheetOrder['sprite'] => {
  const { sprite }: { readonly sprite: Readonly<Record<string, readonly (number | boolean)[]>> } = sprites[sheet];
  return Object.fromEntries(
    Object.entries(sprite).map(([name, [start, length, loops]]) => {
      const from = Number(start);
      const ms = Number(length);
      return [name, loops === true ? [from, ms, true] : [from, ms]];
    }),
  );
};

/** Whether a cue goes on until it is stopped. */
export const isLoop = (cue: Cue): boolean => spriteOf(cueEntry(cue).sheet)[cue]?.[2] === true;

/** How long a cue sounds, in milliseconds. */
export const lengthOf = (cue: Cue): number => spriteOf(cueEntry(cue).sheet)[cue]?.[1] ?? 0;

/** Tries each format in turn. Howler itself never tries the second one after a decode error (its issue 674). */
export async function openSheet(open: OpenSheet, sheet: Sheet): Promise<Player | null> {
  for (const src of sheets[sheet]) {
    const player = await tryFormat(open, src, spriteOf(sheet));
    if (player) return player;
  }
  return null;
}

const tryFormat = (open: OpenSheet, src: string, sprite: SheetOrder['sprite']): Promise<Player | null> =>
  new Promise((done) => {
    let player: Player | null = null;
    // A sheet that is cached may load inside the call, so both answers wait for the player to be there.
    const answer = (loaded: boolean): void =>
      queueMicrotask(() => {
        if (!loaded) player?.unload();
        done(loaded ? player : null);
      });
    player = open({ src, sprite, onload: () => answer(true), onloaderror: () => answer(false) });
  });
