import { afterEach, expect, test, vi } from 'vitest';
import { imageAt } from '../../src/stage/textures.ts';

/** A browser's image that has whatever it is asked for, and tells of it. */
function asked(): readonly string[] {
  const all: string[] = [];
  class Drawing {
    onload = (): void => undefined;
    set src(url: string) {
      all.push(url);
      queueMicrotask(() => this.onload());
    }
  }
  vi.stubGlobal('Image', Drawing);
  return all;
}

afterEach(() => vi.unstubAllGlobals());

test('a drawing in use is asked for once; one that nobody wanted for long is let go', async () => {
  const all = asked();
  await imageAt('kept');
  await imageAt('let go');
  for (let n = 0; n < 70; n++) {
    await imageAt(`other ${n}`);
    await imageAt('kept');
  }
  await imageAt('let go');
  expect(all.filter((url) => url === 'kept')).toHaveLength(1);
  expect(all.filter((url) => url === 'let go')).toHaveLength(2);
});
