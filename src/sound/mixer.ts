import type { Channel, Cue, Sheet } from './cues.ts';
import { cueEntry } from './cues.ts';
import { isLoop, lengthOf, type OpenSheet, openSheet, type Player } from './sheet-player.ts';

/** What the player has set; volumes in per cent, 0 to 100. */
export interface SoundLevels {
  readonly volumes: Readonly<Record<Channel, number>>;
  readonly muted: boolean;
  readonly reducedSound: boolean;
}

export type Slot = 'music' | 'bed' | 'bed2';

/** What the mixer stands on; a test hands in its own. */
export interface MixerParts {
  readonly open: OpenSheet;
  readonly mute: (muted: boolean) => void;
  readonly resume: () => void;
  readonly caption: (text: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; returns the undoing. */
  readonly later: (ms: number, then: () => void) => () => void;
}

export interface LoopOrder {
  readonly cue: Cue;
  readonly level: number;
  readonly times: number | null;
  readonly fade: number;
}

export interface Mixer {
  readonly load: (...names: readonly Sheet[]) => Promise<void>;
  /** Strikes a cue once. Whatever cannot be played is left out; its caption stands all the same. */
  readonly play: (cue: Cue) => Promise<void>;
  /** One loop a slot; the latest call wins, also while a sheet is still loading. `null` fades it out. */
  readonly loop: (slot: Slot, order: LoopOrder | null, out: number) => Promise<void>;
  readonly apply: (levels: SoundLevels) => void;
  /** Music and hall step back while somebody reads aloud or a panel is open. */
  readonly duck: (on: boolean) => void;
  /** The tab was hidden, or is back. */
  readonly hide: (hidden: boolean) => void;
  readonly destroy: () => void;
}

interface Live {
  order: LoopOrder;
  player: Player | null;
  id: number;
  over: boolean;
  forget: () => void;
}

const duckTo = 0.4;
const duckMs = 250;
const unduckMs = 700;
const stingDuck = 0.6;
const reducedLevel = 0.5;
/** A cue that comes later than this after its reason says nothing any more. */
const tooLate = 1500;
const atOnce = 4;
/** A crowd of the same sound is noise: within this time it is struck once. */
const usualGap = 90;

/** Volume groups, ducking, crossfaded loops, captions and the choice of format, over one sheet player. */
export function openMixer(parts: MixerParts, first: SoundLevels): Mixer {
  let levels = first;
  let ducked = false;
  let stings = 0;
  let sounding = 0;
  let held: readonly Live[] = [];
  const loaded = new Map<Sheet, Promise<Player | null>>();
  const players = new Set<Player>();
  const live = new Map<Slot, Live>();
  const struck = new Map<Cue, number>();
  const timers = new Set<() => void>();

  const later = (ms: number, then: () => void): (() => void) => {
    const undo = parts.later(ms, () => {
      timers.delete(undo);
      then();
    });
    timers.add(undo);
    return undo;
  };

  const levelOf = (cue: Cue, part = 1): number => {
    const { channel, gain } = cueEntry(cue);
    const back = ducked && (channel === 'music' || channel === 'ambience') ? duckTo : 1;
    const under = stings > 0 && channel === 'ambience' ? stingDuck : 1;
    const reduced = levels.reducedSound && channel !== 'interface' ? reducedLevel : 1;
    return (levels.volumes[channel] / 100) * gain * part * back * under * reduced;
  };
  const leftOut = (cue: Cue): boolean => levels.reducedSound && cueEntry(cue).heavy === true;
  const caption = (cue: Cue): void => {
    const { caption: text } = cueEntry(cue);
    if (text !== null) parts.caption(text);
  };

  const open = (sheet: Sheet): Promise<Player | null> => {
    const known = loaded.get(sheet);
    if (known) return known;
    const opening = openSheet(parts.open, sheet).then((player) => {
      if (player) players.add(player);
      else loaded.delete(sheet); // a failed sheet may be asked for again
      return player;
    });
    loaded.set(sheet, opening);
    return opening;
  };

  const settle = (ms: number): void => {
    for (const one of live.values())
      if (one.player && !one.over) fadeTo(one.player, one.id, levelOf(one.order.cue, one.order.level), ms);
  };

  const silence = (one: Live, ms: number): void => {
    one.over = true;
    one.forget();
    const { player } = one;
    if (!player) return;
    fadeTo(player, one.id, 0, ms);
    later(ms + 50, () => player.stop(one.id));
  };

  const loop: Mixer['loop'] = async (slot, order, out) => {
    const old = live.get(slot);
    if (order && old?.order.cue === order.cue) {
      old.order = order;
      if (old.player && !old.over) fadeTo(old.player, old.id, levelOf(order.cue, order.level), order.fade);
      return;
    }
    if (old) silence(old, order ? order.fade : out);
    if (!order) return void live.delete(slot);
    const me: Live = { order, player: null, id: 0, over: false, forget: () => undefined };
    live.set(slot, me);
    caption(order.cue);
    if (leftOut(order.cue)) return;
    const player = await open(cueEntry(order.cue).sheet);
    if (!player || me.over || live.get(slot) !== me) return;
    me.player = player;
    me.id = player.play(order.cue);
    player.volume(0, me.id);
    player.fade(0, levelOf(me.order.cue, me.order.level), me.order.fade, me.id);
    if (me.order.times !== null) me.forget = later(me.order.times * lengthOf(me.order.cue), () => silence(me, 4000));
    if (slot === 'music') later(me.order.fade + out + 1000, () => forgetMusicBut(me));
  };

  /** A piece of music is 8 to 19 MB once decoded: only the one that plays is kept. The file stays in the browser. */
  const forgetMusicBut = (me: Live): void => {
    if (live.get('music') !== me) return;
    for (const [sheet, opening] of loaded) {
      if (!sheet.startsWith('m_') || sheet === cueEntry(me.order.cue).sheet) continue;
      loaded.delete(sheet);
      void opening.then((player) => {
        if (!player) return;
        players.delete(player);
        player.unload();
      });
    }
  };

  const play: Mixer['play'] = async (cue) => {
    const entry = cueEntry(cue);
    const since = parts.now();
    if (isLoop(cue)) return; // a bed struck like a bell would never end
    if (since - (struck.get(cue) ?? Number.NEGATIVE_INFINITY) < (entry.gap ?? usualGap)) return;
    struck.set(cue, since);
    caption(cue);
    if (leftOut(cue)) return;
    const player = await open(entry.sheet);
    if (!player || parts.now() - since > tooLate || sounding >= atOnce || (entry.sting && stings > 0)) return;
    const id = player.play(cue);
    player.volume(levelOf(cue), id);
    sounding += 1;
    if (entry.sting) stings += 1;
    if (entry.sting) settle(duckMs);
    later(lengthOf(cue), () => {
      sounding -= 1;
      if (!entry.sting) return;
      stings -= 1;
      settle(unduckMs);
    });
  };

  const apply: Mixer['apply'] = (next) => {
    const reduced = next.reducedSound !== levels.reducedSound;
    levels = next;
    parts.mute(next.muted);
    // A heavy bed stays marked as the scene's own, so that it comes back when the setting is taken off.
    if (reduced)
      for (const [slot, one] of live)
        if (cueEntry(one.order.cue).heavy) {
          silence(one, 300);
          live.delete(slot);
          if (!next.reducedSound) void loop(slot, one.order, 300);
          else live.set(slot, { order: one.order, player: null, id: 0, over: true, forget: () => undefined });
        }
    settle(reduced ? 200 : 0);
  };

  parts.mute(levels.muted);
  return {
    load: async (...names) => void (await Promise.all(names.map(open))),
    play,
    loop,
    apply,
    duck(on) {
      if (ducked === on) return;
      ducked = on;
      settle(on ? duckMs : unduckMs);
    },
    hide(hidden) {
      if (hidden) {
        held = [...live.values()].filter((one) => one.player?.playing(one.id));
        for (const one of held) one.player?.pause(one.id);
        return;
      }
      parts.resume();
      for (const one of held) if (!one.over) one.player?.play(one.id);
      held = [];
    },
    destroy() {
      for (const undo of timers) undo();
      timers.clear();
      live.clear();
      for (const player of players) player.unload();
      players.clear();
      loaded.clear();
    },
  };
}

function fadeTo(player: Player, id: number, to: number, ms: number): void {
  const now = player.volume(id);
  if (ms === 0 || typeof now !== 'number') player.volume(to, id);
  else player.fade(now, to, ms, id);
}
