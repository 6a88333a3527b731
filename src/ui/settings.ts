import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';

export const textSizes = [100, 125, 150, 200] as const;
const textSpeeds = ['instant', 'typed'] as const;
const readingModes = ['card', 'turn'] as const;
const motions = ['system', 'reduced', 'full'] as const;
const contrasts = ['system', 'normal', 'high'] as const;
/** The four sliders of the mixer. */
export const channels = ['music', 'ambience', 'effects', 'interface'] as const;

export type Channel = (typeof channels)[number];
/** Per cent, 0 to 100, by channel. */
export type Volumes = Readonly<Record<Channel, number>>;

/** What the player has set up, as plain values. */
export interface Settings {
  /** Per cent of the page's own size. */
  readonly textSize: (typeof textSizes)[number];
  readonly textSpeed: (typeof textSpeeds)[number];
  readonly readingMode: (typeof readingModes)[number];
  readonly motion: (typeof motions)[number];
  readonly contrast: (typeof contrasts)[number];
  /** Off: the game is played on the page alone. */
  readonly stage: boolean;
  readonly volumes: Volumes;
  readonly muted: boolean;
  readonly reducedSound: boolean;
  readonly captions: boolean;
  readonly singleKeys: boolean;
  readonly readAloud: boolean;
  /** Teachers only: the report prints one number beside its words, and the same with equal weights. */
  readonly teachersNumber: boolean;
  /** `voiceURI` of a voice of this device; empty: the first that speaks English. */
  readonly voice: string;
}

const MORE = '(prefers-contrast: more)';

type Name = keyof Settings;
type Signals = { readonly [K in Name]: Signal<Settings[K]> };

/** One signal for each setting; a change is kept at once. */
export type SettingsStore = Signals & {
  /** False when the browser refused the last change: it then holds until the page is closed. */
  readonly kept: ReadonlySignal<boolean>;
  /** Every setting as one value; tracks all of them when read inside an effect. */
  readonly values: () => Settings;
  /** Sets `data-text`, `data-motion` and `data-contrast` on the page's root, now and at each change. */
  readonly applyTo: (root: HTMLElement) => () => void;
  /** Back to what a new player finds. */
  readonly reset: () => void;
};

/** Where the text of the settings is kept. */
export interface SettingsStorage {
  get(): string | null;
  set(text: string): boolean;
}

/** Makes of a kept value, of whatever kind, a setting; what is missing, older or strange becomes the default. */
type Reader<T> = (kept: unknown) => T;

const oneOf =
  <T>(list: readonly T[], otherwise: T): Reader<T> =>
  (kept) =>
    list.find((entry) => entry === kept) ?? otherwise;

const yesOrNo =
  (otherwise: boolean): Reader<boolean> =>
  (kept) =>
    typeof kept === 'boolean' ? kept : otherwise;

const perCent = (kept: unknown, otherwise: number): number =>
  typeof kept === 'number' && Number.isFinite(kept) ? Math.min(100, Math.max(0, Math.round(kept))) : otherwise;

/** Every setting with its default, in the order in which they are kept. All else in this file is derived from it. */
const readers: { readonly [K in Name]: Reader<Settings[K]> } = {
  textSize: oneOf(textSizes, 100),
  textSpeed: oneOf(textSpeeds, 'instant'),
  readingMode: oneOf(readingModes, 'card'),
  motion: oneOf(motions, 'system'),
  contrast: oneOf(contrasts, 'system'),
  stage: yesOrNo(true),
  volumes: (kept) => {
    const by = asObject(kept);
    // audio.md, mixing rules: music and hall stay about 9 dB under a voice read aloud.
    return {
      music: perCent(by.music, 70),
      ambience: perCent(by.ambience, 70),
      effects: perCent(by.effects, 80),
      interface: perCent(by.interface, 60),
    };
  },
  muted: yesOrNo(false),
  reducedSound: yesOrNo(false),
  captions: yesOrNo(true),
  singleKeys: yesOrNo(true),
  readAloud: yesOrNo(false),
  teachersNumber: yesOrNo(false),
  voice: (kept) => (typeof kept === 'string' ? kept : ''),
};

const names = Object.keys(readers) as readonly Name[];

/** One value for each setting, under its name. */
const forEach = (make: <K extends Name>(name: K) => Settings[K]): Settings =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as unknown as Settings;

/** Reads kept settings, one by one; never throws. */
export function readSettings(text: string | null): Settings {
  const kept = parse(text);
  return forEach((name) => readers[name](kept[name]));
}

/** What a new player finds. */
export const defaults: Settings = readSettings(null);

/** The settings as they are kept: the inverse of `readSettings`. */
export const writeSettings = (settings: Settings): string => JSON.stringify(settings);

/** Opens the settings over a place to keep them. */
export function openSettings(storage: SettingsStorage): SettingsStore {
  const first = readSettings(storage.get());
  const signals = Object.fromEntries(names.map((name) => [name, signal(first[name])])) as Signals;
  const kept = signal(true);
  const values = () => forEach((name) => signals[name].value);
  const set = <K extends Name>(name: K, value: Settings[K]): void => {
    signals[name].value = value;
  };

  // Nothing is written until something has changed: opening the page leaves no trace on the device.
  let written = writeSettings(first);
  effect(() => {
    const text = writeSettings(values());
    if (text === written) return;
    written = text;
    kept.value = storage.set(text);
  });

  return {
    ...signals,
    kept,
    values,
    applyTo: (root) => {
      if (asked(root, '(forced-colors: active)')) void import('./styles/forced-colors.css');
      return effect(() => dress(root, values()));
    },
    reset: () => {
      for (const name of names) set(name, defaults[name]);
    },
  };
}

function dress(root: HTMLElement, settings: Settings): void {
  if (root.dataset.text !== String(settings.textSize)) resize(root, settings.textSize);
  root.dataset.contrast = settings.contrast === 'system' ? (asked(root, MORE) ? 'high' : 'normal') : settings.contrast;
  // 'system' leaves the word to the device's own wish, which the style sheet asks for.
  if (settings.motion === 'system') delete root.dataset.motion;
  else root.dataset.motion = settings.motion;
}

/** Whether the device asks for this; false where it cannot be asked. */
const asked = ({ ownerDocument: { defaultView } }: HTMLElement, wish: string): boolean =>
  defaultView?.matchMedia?.(wish).matches ?? false;

function parse(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    return asObject(JSON.parse(text));
  } catch {
    // A broken text is no reason to stop anybody from playing: the defaults are a good answer to it.
    return {};
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/**
 * Sets the text size. The layout changes at widths in rem, and Chromium weighs those anew only when the container
 * itself is laid out again: so it is taken out and put back.
 */
function resize(root: HTMLElement, size: Settings['textSize']): void {
  root.dataset.text = String(size);
  root.style.containerType = 'normal';
  void root.offsetWidth;
  root.style.containerType = '';
}
