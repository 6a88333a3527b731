import { expect, test } from 'vitest';
import { deafMs, type KeyState, keyAction, type Press } from '../../src/ui/keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  onControl: false,
  onField: false,
  ...more,
});
const open: KeyState = {
  choices: 4,
  canPass: true,
  canGoOn: false,
  canGoBack: true,
  panelOpen: false,
  singleKeys: true,
  openFor: deafMs,
};
const reading: KeyState = { ...open, choices: 0, canPass: false, canGoOn: true };

test.each([
  { name: 'a number chooses its card', key: press('3'), state: open, action: { kind: 'choose', at: 2 } },
  { name: 'nought lets it pass', key: press('0'), state: open, action: { kind: 'pass' } },
  { name: 'a number without a card does nothing', key: press('5'), state: open, action: null },
  {
    name: 'keys are deaf when the cards have just appeared',
    key: press('1'),
    state: { ...open, openFor: 299 },
    action: null,
  },
  { name: 'a held key chooses nothing', key: press('1', { repeat: true }), state: open, action: null },
  { name: 'a key with a modifier is the browser’s', key: press('1', { ctrlKey: true }), state: open, action: null },
  { name: 'single keys can be switched off', key: press('1'), state: { ...open, singleKeys: false }, action: null },
  { name: 'Enter goes on while cards remain', key: press('Enter'), state: reading, action: { kind: 'on' } },
  {
    name: 'so does Space, with single keys off',
    key: press(' '),
    state: { ...reading, singleKeys: false },
    action: { kind: 'on' },
  },
  {
    name: 'Enter on a button belongs to the button',
    key: press('Enter', { onControl: true }),
    state: reading,
    action: null,
  },
  { name: 'Enter chooses no card', key: press('Enter'), state: open, action: null },
  { name: 'B goes back one choice', key: press('b'), state: reading, action: { kind: 'back' } },
  { name: 'so does Backspace', key: press('Backspace'), state: open, action: { kind: 'back' } },
  { name: 'but not while text is written', key: press('Backspace', { onField: true }), state: open, action: null },
  { name: 'M turns the sound on or off', key: press('m'), state: reading, action: { kind: 'mute' } },
  {
    name: 'but not with single keys off',
    key: press('m'),
    state: { ...reading, singleKeys: false },
    action: null,
  },
  {
    name: 'Escape closes a panel',
    key: press('Escape'),
    state: { ...open, panelOpen: true },
    action: { kind: 'close' },
  },
  { name: 'under a panel no number chooses', key: press('1'), state: { ...open, panelOpen: true }, action: null },
] as const)('$name', ({ key, state, action }) => expect(keyAction(key, state)).toEqual(action));
