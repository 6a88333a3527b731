// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { openReadAloud, watchVoices } from '../../src/ui/read-aloud.ts';
import { openSettings } from '../../src/ui/settings.ts';
import { theRecord } from '../kit/record.ts';
import { aCard, aLine, aMoment } from './report-kit.ts';

interface Utterance {
  text: string;
  voice: unknown;
  onend: (() => void) | null;
}

const voice = (voiceURI: string, lang: string, localService: boolean) =>
  ({ voiceURI, name: voiceURI, lang, localService, default: false }) as SpeechSynthesisVoice;

/** A speaking device with these voices; it keeps what it was asked to say. */
function aDevice(voices: readonly SpeechSynthesisVoice[]) {
  const said: Utterance[] = [];
  const synth = {
    getVoices: () => voices,
    speak: (one: Utterance) => void said.push(one),
    cancel: vi.fn(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  } as unknown as SpeechSynthesis;
  return { said, synth };
}

beforeEach(() => {
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice: unknown = null;
      onend = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});

const local = voice('amy', 'en-GB', true);
const cards = [
  aCard(aLine('lenin', 'Three weeks.')),
  aCard(aLine(null, 'Nobody moves.')),
  aCard(aLine('you', 'I ask.')),
];
const steps = cards.map((card) => ({ kind: 'card' as const, card }));
const at = (reached: number, news = true) => aMoment({ steps, reached, path: [], news });
const asked = () => openSettings({ get: () => '{"readAloud":true}', set: () => true });

test('voices that would send the words elsewhere are never offered; English ones come first', () => {
  const { synth } = aDevice([voice('cloud', 'en-US', false), voice('milena', 'ru-RU', true), local]);
  expect(watchVoices(synth).voices.value.map(({ id }) => id)).toEqual(['amy', 'milena']);
  expect(watchVoices(undefined).voices.value).toEqual([]);
});

test('each card is read once, with its speaker', () => {
  const { said, synth } = aDevice([local]);
  const reader = openReadAloud({ synth, settings: asked(), record: theRecord(), duck: () => undefined });
  reader.draw(at(0));
  reader.draw(at(0));
  reader.draw(at(1));
  reader.draw(at(2));
  expect(said.map(({ text }) => text)).toEqual(['Lenin: Three weeks.', 'Nobody moves.', 'You: I ask.']);
});

test('with a distant voice alone, or unasked, or on a replay, nothing is said', () => {
  const distant = aDevice([voice('cloud', 'en-US', false)]);
  const record = theRecord();
  openReadAloud({ synth: distant.synth, settings: asked(), record, duck: () => undefined }).draw(at(0));
  expect(distant.said).toEqual([]);

  const { said, synth } = aDevice([local]);
  const silent = openSettings({ get: () => null, set: () => true });
  openReadAloud({ synth, settings: silent, record, duck: () => undefined }).draw(at(0));
  openReadAloud({ synth, settings: asked(), record, duck: () => undefined }).draw(at(0, false));
  expect(said).toEqual([]);
});

test('the sound steps back while it reads, and returns at the end or when it is stopped', () => {
  const { said, synth } = aDevice([local]);
  const duck = vi.fn();
  const settings = asked();
  const reader = openReadAloud({ synth, settings, record: theRecord(), duck });
  reader.draw(at(0));
  expect(duck).toHaveBeenLastCalledWith(true);
  said[0]?.onend?.();
  expect(duck).toHaveBeenLastCalledWith(false);
  reader.draw(at(1));
  settings.readAloud.value = false;
  expect(synth.cancel).toHaveBeenCalled();
  expect(duck).toHaveBeenLastCalledWith(false);
});
