import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';

export const textSizes = [100, 125, 150, 200] as const;
export const textSpeeds = ['instant', 'typed'] as const;
export const readingModes = ['card', 'turn'] as const;
export const motions = ['system', 'reduced', 'full'] as const;
export const contrasts = ['normal', 'high'] as const;
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

/** One signal for each setting; a change is kept at once. */
export type SettingsStore = { readonly [K in keyof Settings]: Signal<Settings[K]> } & {
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

export const defaults: Settings = {
  textSize: 100,
  textSpeed: 'instant',
  readingMode: 'card',
  motion: 'system',
  contrast: 'normal',
  stage: true,
  // audio.md, mixing rules: music and hall stay about 9 dB under a voice read aloud.
  volumes: { music: 70, ambience: 70, effects: 80, interface: 60 },
  muted: false,
  reducedSound: false,
  captions: true,
  singleKeys: true,
  readAloud: false,
  teachersNumber: false,
  voice: '',
};

/** Reads kept settings. Whatever is missing, older or strange falls back to its default, one by one; never throws. */
export function readSettings(text: string | null): Settings {
  const kept = parse(text);
  const volumes = asObject(kept.volumes);
  return {
    textSize: oneOf(textSizes, kept.textSize, defaults.textSize),
    textSpeed: oneOf(textSpeeds, kept.textSpeed, defaults.textSpeed),
    readingMode: oneOf(readingModes, kept.readingMode, defaults.readingMode),
    motion: oneOf(motions, kept.motion, defaults.motion),
    contrast: oneOf(contrasts, kept.contrast, defaults.contrast),
    stage: yesOrNo(kept.stage, defaults.stage),
    volumes: {
      music: perCent(volumes.music, defaults.volumes.music),
      ambience: perCent(volumes.ambience, defaults.volumes.ambience),
      effects: perCent(volumes.effects, defaults.volumes.effects),
      interface: perCent(volumes.interface, defaults.volumes.interface),
    },
    muted: yesOrNo(kept.muted, defaults.muted),
    reducedSound: yesOrNo(kept.reducedSound, defaults.reducedSound),
    captions: yesOrNo(kept.captions, defaults.captions),
    singleKeys: yesOrNo(kept.singleKeys, defaults.singleKeys),
    readAloud: yesOrNo(kept.readAloud, defaults.readAloud),
    teachersNumber: yesOrNo(kept.teachersNumber, defaults.teachersNumber),
    voice: typeof kept.voice === 'string' ? kept.voice : defaults.voice,
  };
}

/** The settings as they are kept: the inverse of `readSettings`. */
export const writeSettings = (settings: Settings): string => JSON.stringify(settings);

/** Opens the settings over a place to keep them. */
export function openSettings(storage: SettingsStorage): SettingsStore {
  const first = readSettings(storage.get());
  const signals = {
    textSize: signal(first.textSize),
    textSpeed: signal(first.textSpeed),
    readingMode: signal(first.readingMode),
    motion: signal(first.motion),
    contrast: signal(first.contrast),
    stage: signal(first.stage),
    volumes: signal(first.volumes),
    muted: signal(first.muted),
    reducedSound: signal(first.reducedSound),
    captions: signal(first.captions),
    singleKeys: signal(first.singleKeys),
    readAloud: signal(first.readAloud),
    teachersNumber: signal(first.teachersNumber),
    voice: signal(first.voice),
  };
  const kept = signal(true);
  const values = (): Settings => ({
    textSize: signals.textSize.value,
    textSpeed: signals.textSpeed.value,
    readingMode: signals.readingMode.value,
    motion: signals.motion.value,
    contrast: signals.contrast.value,
    stage: signals.stage.value,
    volumes: signals.volumes.value,
    muted: signals.muted.value,
    reducedSound: signals.reducedSound.value,
    captions: signals.captions.value,
    singleKeys: signals.singleKeys.value,
    readAloud: signals.readAloud.value,
    teachersNumber: signals.teachersNumber.value,
    voice: signals.voice.value,
  });

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
    applyTo: (root) => effect(() => dress(root, values())),
    reset: () => reset(signals),
  };
}

function reset(signals: { readonly [K in keyof Settings]: Signal<Settings[K]> }): void {
  signals.textSize.value = defaults.textSize;
  signals.textSpeed.value = defaults.textSpeed;
  signals.readingMode.value = defaults.readingMode;
  signals.motion.value = defaults.motion;
  signals.contrast.value = defaults.contrast;
  signals.stage.value = defaults.stage;
  signals.volumes.value = defaults.volumes;
  signals.muted.value = defaults.muted;
  signals.reducedSound.value = defaults.reducedSound;
  signals.captions.value = defaults.captions;
  signals.singleKeys.value = defaults.singleKeys;
  signals.readAloud.value = defaults.readAloud;
  signals.teachersNumber.value = defaults.teachersNumber;
  signals.voice.value = defaults.voice;
}

function dress(root: HTMLElement, settings: Settings): void {
  if (root.dataset.text !== String(settings.textSize)) resize(root, settings.textSize);
  root.dataset.contrast = settings.contrast;
  // 'system' leaves the word to the device's own wish, which the style sheet asks for.
  if (settings.motion === 'system') delete root.dataset.motion;
  else root.dataset.motion = settings.motion;
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    return asObject(JSON.parse(text));
  } catch {
    // A broken text is no reason to stop anybody from playing: the defaults are a good answer to it.
    return {};
  }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const oneOf = <T>(list: readonly T[], value: unknown, otherwise: T): T =>
  list.find((entry) => entry === value) ?? otherwise;

const yesOrNo = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

const perCent = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(100, Math.max(0, Math.round(value))) : otherwise;

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
