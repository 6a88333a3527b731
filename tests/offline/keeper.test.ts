import { describe, expect, test } from 'vitest';
import { aDevice, editionOf, type Files, fill, pageOf, scope, textAt } from './kit.ts';

const one: Files = {
  'index.html': 'page 1',
  'b/main-1.js': 'main 1',
  'b/late-1.js': 'late',
  'b/room.svg': 'room',
  'b/a.webm': 'a',
};
const two: Files = {
  'index.html': 'page 2',
  'b/main-2.js': 'main 2',
  'b/late-2.js': 'late 2',
  'b/p2/room.svg': 'room',
  'b/a.webm': 'a',
};
const first = editionOf('one', one);
const second = editionOf('two', two);

/** A device that has the whole first edition. */
async function filled() {
  const device = aDevice(one);
  const keeper = device.start(first);
  await keeper.arrive();
  await fill(keeper);
  return { device, keeper };
}

describe('one edition', () => {
  test('kept as a whole it is played without a network, also when the worker was ended in between', async () => {
    const { device } = await filled();
    device.server = null;
    const keeper = device.start(first);
    expect(await pageOf(keeper)).toBe('page 1');
    expect(await textAt(keeper, 'b/late-1.js')).toBe('late');
  });

  test('it comes in portions, and each says how much is here', async () => {
    const device = aDevice(one);
    const keeper = device.start(first);
    await keeper.arrive();
    expect(await fill(keeper, 2, ['b/room.svg'])).toEqual({ held: 10, all: 21, stuck: false });
    expect(device.asked.sort()).toEqual(['b/room.svg', 'index.html']);
    expect(await fill(keeper)).toEqual({ held: 21, all: 21, stuck: false });
    expect(device.asked.length).toBe(5);
  });

  test('two pages that ask at once do not fetch anything twice', async () => {
    const device = aDevice(one);
    const keeper = device.start(first);
    await Promise.all([fill(keeper), fill(keeper)]);
    expect(device.asked.length).toBe(5);
  });

  test('what a page asks for itself is kept', async () => {
    const device = aDevice(one);
    const keeper = device.start(first);
    expect(await textAt(keeper, 'b/late-1.js')).toBe('late');
    device.server = null;
    expect(await textAt(keeper, 'b/late-1.js')).toBe('late');
  });

  test('half of it is opened from the network, and from here only where there is none', async () => {
    const device = aDevice(one);
    const keeper = device.start(first);
    await keeper.arrive();
    await fill(keeper, 2);
    device.server = { ...one, 'index.html': 'page 3' };
    expect(await pageOf(keeper)).toBe('page 3');
    device.server = null;
    expect(await pageOf(keeper)).toBe('page 1');
  });

  test('a login page in place of the game is not kept, and what is behind it comes later', async () => {
    const device = aDevice(Object.fromEntries(Object.keys(one).map((path) => [path, 'Please log in'])));
    const keeper = device.start(first);
    await keeper.arrive();
    expect(await fill(keeper)).toMatchObject({ held: 0, stuck: true });
    device.server = one;
    expect(await fill(keeper)).toMatchObject({ held: 21, stuck: false });
  });

  test('files that never come do not hold up the others', async () => {
    const { 'index.html': _, 'b/main-1.js': __, ...without } = one;
    const device = aDevice(without);
    const keeper = device.start(first);
    await keeper.arrive();
    for (let n = 0; n < 3; n++) await fill(keeper);
    expect(await fill(keeper)).toMatchObject({ held: 9, stuck: true });
  });

  test('a full device costs nothing: the page gets its file', async () => {
    const device = aDevice(one);
    device.memory.room = 1;
    const keeper = device.start(first);
    await keeper.arrive();
    expect(await fill(keeper)).toMatchObject({ held: 0, stuck: true });
    expect(await textAt(keeper, 'b/late-1.js')).toBe('late');
  });

  test.each([
    ['all', '/file/'],
    ['the page', first.files.find(({ path }) => path === 'index.html')?.hash ?? ''],
    ['one part', first.files.find(({ path }) => path === 'b/late-1.js')?.hash ?? ''],
  ])('the browser threw away %s: the network is asked until it is back', async (_, gone) => {
    const { device } = await filled();
    for (const url of device.memory.kept.keys()) if (url.includes(gone)) device.memory.kept.delete(url);
    const keeper = device.start(first);
    device.server = { ...one, 'index.html': 'page 3', 'b/late-1.js': 'another' };
    expect(await textAt(keeper, 'b/late-1.js')).toBe(gone === first.files[0]?.hash ? 'late' : 'another');
    expect(await pageOf(keeper)).toBe('page 3');
    device.server = one;
    await fill(keeper);
    device.server = null;
    expect(await pageOf(keeper)).toBe('page 1');
    expect(await textAt(keeper, 'b/late-1.js')).toBe('late');
  });

  test('a kept file says nothing of how it travelled', async () => {
    const { keeper } = await filled();
    const answer = await keeper.file(new Request(`${scope}b/late-1.js`), () => undefined);
    expect([...answer.headers.keys()]).toEqual(['content-type']);
    expect(answer.url).toBe('');
  });
});

describe('the next edition', () => {
  /** The second edition stands on the server, and its worker has come. */
  async function deployed() {
    const { device } = await filled();
    device.server = two;
    const keeper = device.start(second);
    await keeper.arrive();
    return { device, keeper };
  }
  const nobody = async () => [];

  test('an open page of the first finds its parts, though the server no longer has them', async () => {
    const { keeper } = await deployed();
    expect(await textAt(keeper, 'b/late-1.js')).toBe('late');
    await fill(keeper);
    await keeper.tidy(async () => [`${scope}b/main-1.js`]);
    expect(await textAt(keeper, 'b/late-1.js')).toBe('late');
  });

  test('until it is whole the first is opened; then it, and the open pages are told', async () => {
    const { keeper } = await deployed();
    expect(await pageOf(keeper)).toBe('page 1');
    expect(await keeper.isOlder(`${scope}b/main-1.js`)).toBe(false);
    await fill(keeper);
    expect(await pageOf(keeper)).toBe('page 2');
    expect(await keeper.isOlder(`${scope}b/main-1.js`)).toBe(true);
    expect(await keeper.isOlder(`${scope}b/main-2.js`)).toBe(false);
    // A page that came past the worker, of an edition that it does not know yet.
    expect(await keeper.isOlder(`${scope}b/main-3.js`)).toBe(false);
  });

  test('only what changed is fetched, under whatever name it lies', async () => {
    const { device, keeper } = await deployed();
    device.asked.length = 0;
    await fill(keeper);
    expect(device.asked.sort()).toEqual(['b/late-2.js', 'b/main-2.js', 'index.html']);
    expect(await textAt(keeper, 'b/p2/room.svg')).toBe('room');
  });

  test('once no page of the first is open its list and its own files go', async () => {
    const { device, keeper } = await deployed();
    await fill(keeper);
    await keeper.tidy(nobody);
    expect(device.memory.kept.size).toBe(1 + second.files.length);
    expect(await textAt(keeper, 'b/late-1.js')).toBe('404');
    device.server = null;
    expect(await pageOf(device.start(second))).toBe('page 2');
  });

  test('the first comes back: it is the newest again, and nothing is fetched', async () => {
    const { device, keeper } = await deployed();
    await fill(keeper);
    device.server = one;
    device.asked.length = 0;
    const back = device.start(first);
    await back.arrive();
    await fill(back);
    expect(await pageOf(back)).toBe('page 1');
    expect(await back.isOlder(`${scope}b/main-2.js`)).toBe(true);
    expect(device.asked).toEqual([]);
  });

  test('a torn list costs nothing', async () => {
    const { device } = await deployed();
    device.memory.kept.set(`${scope}kept/list/one`, new Response('{"id":"on'));
    const keeper = device.start(second);
    expect(await pageOf(keeper)).toBe('page 2');
  });
});
