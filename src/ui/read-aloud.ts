import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Card, Voice } from '../narrative/turn.ts';
import type { Moment, Step } from '../session/moment.ts';
import type { SettingsStore } from './settings.ts';

/** A voice that speaks on this device alone. */
export interface LocalVoice {
  /** `voiceURI`, as the setting keeps it. */
  readonly id: string;
  readonly name: string;
  readonly language: string;
}

/** The device's own voices, English ones first; a voice that would send the text elsewhere is never among them. */
export function watchVoices(synth: SpeechSynthesis | undefined): {
  readonly voices: ReadonlySignal<readonly LocalVoice[]>;
  readonly stop: () => void;
} {
  const voices = signal<readonly LocalVoice[]>([]);
  if (!synth) return { voices, stop: () => undefined };
  const read = (): void => {
    voices.value = localVoices(synth).map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, language: lang }));
  };
  read();
  // Browsers fill the list some time after the page has opened.
  synth.addEventListener('voiceschanged', read);
  return { voices, stop: () => synth.removeEventListener('voiceschanged', read) };
}

const isEnglish = (voice: SpeechSynthesisVoice): boolean => voice.lang.toLowerCase().startsWith('en');

const localVoices = (synth: SpeechSynthesis): readonly SpeechSynthesisVoice[] =>
  synth
    .getVoices()
    .filter((voice) => voice.localService)
    .toSorted((a, b) => Number(isEnglish(b)) - Number(isEnglish(a)));

export interface ReadAloud {
  /** Reads what has come since the moment before: each card once, with its speaker, and each name of a roll. */
  readonly draw: (moment: Moment) => void;
  /** Leaves out the rest of what is being read. */
  readonly skip: () => void;
  readonly speaking: ReadonlySignal<boolean>;
  readonly destroy: () => void;
}

export interface ReadAloudNeeds {
  readonly synth: SpeechSynthesis | undefined;
  readonly settings: SettingsStore;
  readonly record: HistoricalRecord;
  /** Music and hall step back while a voice speaks. */
  readonly duck: (on: boolean) => void;
}

/** Reads the game aloud with a voice of the device, where there is one and the reader has asked for it. */
export function openReadAloud({ synth, settings, record, duck }: ReadAloudNeeds): ReadAloud {
  const speaking = signal(false);
  let left = 0;
  let read = { path: -1, reached: -1 };

  const hush = (): void => {
    left = 0;
    if (synth && speaking.peek()) synth.cancel();
    speaking.value = false;
  };
  const ended = (): void => {
    left = Math.max(0, left - 1);
    if (left === 0) speaking.value = false;
  };
  const say = (text: string): void => {
    if (!synth || text === '') return;
    const local = localVoices(synth);
    const voice = local.find((one) => one.voiceURI === settings.voice.peek()) ?? local[0];
    if (!voice) return;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.onend = ended;
    words.onerror = ended;
    left += 1;
    speaking.value = true;
    synth.speak(words);
  };

  const undoDuck = effect(() => duck(speaking.value));
  const undoSetting = effect(() => {
    if (!settings.readAloud.value) hush();
  });

  return {
    draw(moment) {
      const sameTurn = moment.path.length === read.path;
      const from = sameTurn ? read.reached + 1 : 0;
      read = { path: moment.path.length, reached: moment.reached };
      if (!settings.readAloud.peek() || !moment.news) return;
      // A reader who has gone on has heard enough of what went before.
      if (!sameTurn || from <= moment.reached) hush();
      for (const step of moment.steps.slice(from, moment.reached + 1)) say(wordsOf(step, moment, record));
    },
    skip: hush,
    speaking,
    destroy() {
      hush();
      undoDuck();
      undoSetting();
    },
  };
}

function wordsOf(step: Step, moment: Moment, record: HistoricalRecord): string {
  if (step.kind === 'card') return cardWords(step.card, record);
  const hand = moment.division?.tally.hands[step.called - 1];
  if (!hand) return '';
  const option = record.motions.get(step.motion)?.options.find(({ id }) => id === hand.option);
  return `${record.people.get(hand.person)?.name ?? ''}: ${option?.label ?? hand.option}.`;
}

const cardWords = (card: Card, record: HistoricalRecord): string =>
  [speaker(card.voice, record), ...card.lines.map((line) => line.text)].filter((part) => part !== '').join(' ');

function speaker(voice: Voice, record: HistoricalRecord): string {
  if (voice === null) return '';
  return voice === 'you' ? 'You:' : `${record.people.get(voice)?.name ?? ''}:`;
}
