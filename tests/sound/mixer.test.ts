import { expect, test, vi } from 'vitest';
import { cueEntry, cues, isCue, sheets } from '../../src/sound/cues.ts';
import { type MixerParts, openMixer, type SoundLevels } from '../../src/sound/mixer.ts';
import type { Player, SheetOrder } from '../../src/sound/sheet-player.ts';

const levels: SoundLevels = {
  volumes: { music: 70, ambience: 70, effects: 80, interface: 60 },
  muted: false,
  reducedSound: false,
};

/** A desk without loudspeakers: it keeps what it was asked to do. */
function aDesk(broken: (src: string) => boolean = () => false) {
  const log: string[] = [];
  const captions: string[] = [];
  const opened: string[] = [];
  const waiting: { at: number; then: () => void }[] = [];
  const sprites = new Map<number, string>();
  const volumes = new Map<number, number>();
  let time = 0;
  let next = 1;
  const player: Player = {
    play(sprite) {
      const id = typeof sprite === 'number' ? sprite : next++;
      if (typeof sprite === 'string') sprites.set(id, sprite);
      log.push(`play ${sprites.get(id)}`);
      return id;
    },
    stop: (id) => void log.push(`stop ${sprites.get(id)}`),
    pause: (id) => void log.push(`pause ${sprites.get(id)}`),
    playing: () => true,
    rate: () => undefined,
    fade: (_from, to, _ms, id) => {
      volumes.set(id, to);
      log.push(`fade ${sprites.get(id)} to ${to.toFixed(3)}`);
    },
    volume: (a: number, id?: number) => {
      if (id === undefined) return volumes.get(a) ?? 0;
      volumes.set(id, a);
      return undefined;
    },
    unload: () => void log.push('unload'),
  };
  const parts: MixerParts = {
    open: (order: SheetOrder) => {
      opened.push(order.src);
      if (broken(order.src)) order.onloaderror();
      else order.onload();
      return player;
    },
    mute: (muted) => void log.push(muted ? 'mute' : 'unmute'),
    resume: () => undefined,
    caption: (text) => void captions.push(text),
    now: () => time,
    later: (ms, then) => {
      const entry = { at: time + ms, then };
      waiting.push(entry);
      return () => void waiting.splice(waiting.indexOf(entry), 1);
    },
  };
  const pass = (ms: number): void => {
    time += ms;
    for (const one of waiting.filter(({ at }) => at <= time)) {
      waiting.splice(waiting.indexOf(one), 1);
      one.then();
    }
  };
  return { parts, log, captions, opened, pass };
}

const loop = (cue: 'murmur' | 'tense' | 'deliberation' | 'crisis', times: number | null = null) =>
  ({ cue, level: 1, times, fade: 1000 }) as const;

test('every cue lies in a sheet that exists and says which slider moves it', () => {
  for (const name of Object.keys(cues).filter(isCue)) {
    const { sheet, channel } = cueEntry(name);
    expect(sheets[sheet]).toHaveLength(2);
    expect(['music', 'ambience', 'effects', 'interface']).toContain(channel);
  }
});

test('a sheet that cannot be decoded is asked for in the other format', async () => {
  const desk = aDesk((src) => src.includes('.webm'));
  await openMixer(desk.parts, levels).play('bell');
  expect(desk.opened.map((src) => src.split('.').at(-1))).toEqual(['webm', 'm4a']);
  expect(desk.log).toContain('play bell');
});

test('a sound that cannot be fetched at all is still told in words', async () => {
  const desk = aDesk(() => true);
  await openMixer(desk.parts, levels).play('bell');
  expect(desk.captions).toEqual(['the chair rings for order']);
  expect(desk.log).not.toContain('play bell');
});

test('the same sound twice within a moment is struck once', async () => {
  const desk = aDesk();
  const mixer = openMixer(desk.parts, levels);
  await Promise.all([mixer.play('card'), mixer.play('card')]);
  expect(desk.log.filter((entry) => entry === 'play card')).toHaveLength(1);
});

test('one loop a slot: the old one fades out, the new one in, and its caption comes once', async () => {
  const desk = aDesk();
  const mixer = openMixer(desk.parts, levels);
  await mixer.loop('music', loop('deliberation'), 500);
  await mixer.loop('music', loop('deliberation'), 500);
  await mixer.loop('music', loop('crisis'), 500);
  expect(desk.log.filter((entry) => entry.startsWith('play'))).toEqual(['play deliberation', 'play crisis']);
  expect(desk.log).toContain('fade deliberation to 0.000');
  expect(desk.log).toContain('fade crisis to 0.350'); // 70 % of the slider, 0.5 of the cue
  expect(desk.captions).toHaveLength(2);
});

test('music played so many times through falls silent by itself', async () => {
  const desk = aDesk();
  await openMixer(desk.parts, levels).loop('music', loop('deliberation', 2), 500);
  desk.pass(95_000);
  expect(desk.log).not.toContain('fade deliberation to 0.000');
  desk.pass(2_000);
  expect(desk.log).toContain('fade deliberation to 0.000');
});

test('music and hall step back while a voice reads, and return', async () => {
  const desk = aDesk();
  const mixer = openMixer(desk.parts, levels);
  await mixer.loop('bed', loop('murmur'), 500);
  mixer.duck(true);
  expect(desk.log.at(-1)).toBe('fade murmur to 0.154'); // 0.7 × 0.55 × 0.4
  mixer.duck(false);
  expect(desk.log.at(-1)).toBe('fade murmur to 0.385');
});

test('reduced sound leaves out what startles, and keeps its words', async () => {
  const desk = aDesk();
  const mixer = openMixer(desk.parts, { ...levels, reducedSound: true });
  await mixer.play('door');
  await mixer.loop('bed', loop('tense'), 500);
  expect(desk.log.some((entry) => entry.startsWith('play'))).toBe(false);
  expect(desk.captions).toEqual(['a door closes', 'the hall is in uproar']);
});

test('a bed is never struck like a bell', async () => {
  const desk = aDesk();
  await openMixer(desk.parts, levels).play('murmur');
  expect(desk.log).not.toContain('play murmur');
});

test('a hidden tab is silent, and goes on when it is seen again', async () => {
  const desk = aDesk();
  const mixer = openMixer(desk.parts, levels);
  await mixer.loop('bed', loop('murmur'), 500);
  mixer.hide(true);
  expect(desk.log.at(-1)).toBe('pause murmur');
  mixer.hide(false);
  expect(desk.log.at(-1)).toBe('play murmur');
});

test('a cue that comes too late is left out', async () => {
  const desk = aDesk();
  const mixer = openMixer(desk.parts, levels);
  const struck = mixer.play('bell');
  desk.pass(2_000);
  await struck;
  await vi.waitFor(() => expect(desk.captions).toHaveLength(1));
  expect(desk.log).not.toContain('play bell');
});

test('music that has gone out is let go from memory, and fetched again when it is wanted', async () => {
  const desk = aDesk();
  const mixer = openMixer(desk.parts, levels);
  await mixer.loop('music', loop('deliberation'), 500);
  await mixer.loop('music', loop('crisis'), 500);
  expect(desk.log).not.toContain('unload');
  desk.pass(5000);
  await Promise.resolve();
  expect(desk.log.filter((entry) => entry === 'unload')).toHaveLength(1);
  const before = desk.opened.length;
  await mixer.loop('music', loop('crisis'), 500);
  expect(desk.opened).toHaveLength(before);
  await mixer.loop('music', loop('deliberation'), 500);
  expect(desk.opened).toHaveLength(before + 1);
});
