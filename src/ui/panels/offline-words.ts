import type { Offline } from '../../offline/page.ts';

/** Whether the game can be played without a network, in a sentence or two. */
export function offlineWords({ kept, held, all, sparing }: Offline): string {
  if (!kept) return 'The game cannot be kept on this device: you need the network whenever you open it.';
  if (held === all) return 'The whole game is on this device: all sittings, the library, pictures and sound.';
  // Never 100 before it is all here.
  const share = `${Math.floor((held / all) * 100)} % of the game is on this device.`;
  return sparing
    ? `${share} Your browser saves data, so only what you play is kept.`
    : `${share} The rest is fetched while you play; until then some of it needs the network.`;
}
