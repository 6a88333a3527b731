// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { defaults, openSettings, readSettings, writeSettings } from '../../src/ui/settings.ts';

describe('settings that were kept', () => {
  test.each([
    { name: 'nothing', text: null },
    { name: 'no JSON', text: '{textSize' },
    { name: 'a list', text: '[200]' },
    { name: 'a bare word', text: '"200"' },
    { name: 'null', text: 'null' },
    { name: 'an empty text', text: '' },
    { name: 'sizes and names that do not exist', text: '{"textSize":110,"motion":"wild","contrast":3}' },
    { name: 'yes and no in words', text: '{"muted":"yes","captions":0,"stage":null}' },
    { name: 'volumes of a wrong kind', text: '{"volumes":[1,2],"voice":7}' },
  ])('$name: the defaults stand', ({ text }) => {
    expect(readSettings(text)).toEqual(defaults);
  });

  test('an older text keeps what it says and takes the defaults for the rest', () => {
    const read = readSettings('{"textSize":150,"volumes":{"music":0},"unknown":true}');
    expect(read).toEqual({ ...defaults, textSize: 150, volumes: { ...defaults.volumes, music: 0 } });
  });

  test.each(Object.keys(defaults))('a strange %s becomes its default, and the rest is kept', (strange) => {
    const set = {
      textSize: 150,
      textSpeed: 'typed',
      readingMode: 'turn',
      motion: 'full',
      contrast: 'high',
      stage: false,
      volumes: { music: 1, ambience: 2, effects: 3, interface: 4 },
      muted: true,
      reducedSound: true,
      captions: false,
      singleKeys: false,
      readAloud: true,
      teachersNumber: true,
      voice: 'amy',
    } as const;
    expect(Object.keys(set)).toEqual(Object.keys(defaults));
    const read = readSettings(JSON.stringify({ ...set, [strange]: null }));
    expect(read).toEqual({ ...set, [strange]: defaults[strange as keyof typeof defaults] });
    expect(defaults).not.toMatchObject({ [strange]: set[strange as keyof typeof set] });
  });

  test('volumes stay within 0 and 100', () => {
    const { volumes } = readSettings('{"volumes":{"music":-5,"ambience":300,"effects":33.4,"interface":null}}');
    expect(volumes).toEqual({ music: 0, ambience: 100, effects: 33, interface: 60 });
  });

  test('what is written is read again', () => {
    const settings = { ...defaults, textSize: 200, motion: 'reduced', muted: true, voice: 'amy' } as const;
    expect(readSettings(writeSettings(settings))).toEqual(settings);
  });
});

test('opening the settings leaves no trace; a change is kept at once', () => {
  const set = vi.fn(() => true);
  const settings = openSettings({ get: () => null, set });
  expect(set).not.toHaveBeenCalled();
  settings.textSize.value = 125;
  expect(set).toHaveBeenCalledOnce();
  expect(settings.kept.value).toBe(true);
});

test('each setting is kept as it is set, and the teacher’s number is off until then', () => {
  let text: string | null = null;
  const storage = {
    get: () => text,
    set: (next: string) => {
      text = next;
      return true;
    },
  };
  const settings = openSettings(storage);
  expect(settings.teachersNumber.value).toBe(false);
  settings.teachersNumber.value = true;
  settings.volumes.value = { ...settings.volumes.value, music: 5 };
  const again = openSettings(storage);
  expect(again.teachersNumber.value).toBe(true);
  expect(again.values()).toEqual(settings.values());
});

test('where nothing can be kept the change holds all the same', () => {
  const settings = openSettings({ get: () => null, set: () => false });
  settings.muted.value = true;
  expect(settings.muted.value).toBe(true);
  expect(settings.kept.value).toBe(false);
});

test('the page is dressed in them, and undressed when asked', () => {
  const root = document.createElement('div');
  const settings = openSettings({ get: () => null, set: () => true });
  const stop = settings.applyTo(root);
  expect({ ...root.dataset }).toEqual({ text: '100', contrast: 'normal' });
  settings.motion.value = 'reduced';
  settings.textSize.value = 200;
  expect({ ...root.dataset }).toEqual({ text: '200', contrast: 'normal', motion: 'reduced' });
  settings.motion.value = 'system';
  expect(root.dataset.motion).toBeUndefined();
  stop();
  settings.textSize.value = 100;
  expect(root.dataset.text).toBe('200');
});

test('back to the first settings', () => {
  const settings = openSettings({ get: () => '{"textSize":200,"singleKeys":false}', set: () => true });
  settings.reset();
  expect(settings.values()).toEqual(defaults);
});

test.each([
  { chosen: 'system', wished: true, worn: 'high' },
  { chosen: 'system', wished: false, worn: 'normal' },
  { chosen: 'normal', wished: true, worn: 'normal' },
  { chosen: 'high', wished: false, worn: 'high' },
] as const)('contrast set to $chosen, more asked for by the device: $wished', ({ chosen, wished, worn }) => {
  const asks = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((query) => ({ matches: wished && query.includes('contrast') }) as MediaQueryList);
  const root = document.createElement('div');
  const settings = openSettings({ get: () => null, set: () => true });
  settings.contrast.value = chosen;
  settings.applyTo(root)();
  expect(root.dataset.contrast).toBe(worn);
  asks.mockRestore();
});
