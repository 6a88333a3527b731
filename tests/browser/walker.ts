import type { CDPSession, Page } from '@playwright/test';

/** How a machine walks through a sitting. */
export interface Gait {
  /** Milliseconds between two presses. */
  readonly pace: number;
  /** Which cards it takes: another number, another way through the story. */
  readonly way: number;
  /** What ends the walk when it is on the page; the report, unless something else is named. */
  readonly until?: string;
}

/**
 * Walks from where the page is to the report of the sitting, inside the page: a press over the wire for each card would
 * take minutes. @returns how many presses it took. @throws where nothing can be pressed for ten seconds
 */
export const walkSitting = (page: Page, gait: Gait): Promise<number> =>
  page.evaluate(
    async ({ pace, way, until }) => {
      const later = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const named = (words: string) =>
        all('.division button, main button').find((one) => one.textContent?.trim().startsWith(words));
      let turn = way;
      /** What a player in a hurry would press now. */
      const next = (): HTMLElement | undefined => {
        if (all('.votebar').length > 0) return named('Count at once') ?? named('Go on');
        const cards = all('.role-go button, .choices .card, .choices .pass');
        if (cards.length === 0) return all('.go-on')[0];
        turn++;
        return cards[(turn * 7 + way) % cards.length];
      };
      let presses = 0;
      for (let idle = 0; idle < 10_000; ) {
        if (all(until).length > 0) return presses;
        const button = next();
        button?.click();
        if (button) presses++;
        idle = button ? 0 : idle + Math.max(20, pace);
        await later(Math.max(20, pace));
      }
      throw new Error(
        `nothing to press after ${presses} presses: ${document.querySelector('main')?.textContent?.slice(0, 200)}`,
      );
    },
    { pace: gait.pace, way: gait.way, until: gait.until ?? '.rp-head' },
  );

/** What the page holds after a full collection. */
export interface Held {
  /** JavaScript, MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Canvases that cannot be collected, and their pixels in millions. */
  readonly canvases: number;
  readonly pixels: number;
  /** Textures that WebGL was not told to forget. */
  readonly textures: number;
}

/** Keeps count of canvases and textures from the page's first line on, without holding any of them. */
export const watchHeld = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const canvases = new Set<WeakRef<HTMLCanvasElement>>();
    const textures = new Set<WeakRef<WebGLTexture>>();
    const made = document.createElement.bind(document);
    document.createElement = ((name: string, options?: ElementCreationOptions) => {
      const element = made(name, options);
      if (element instanceof HTMLCanvasElement) canvases.add(new WeakRef(element));
      return element;
    }) as typeof document.createElement;
    for (const kind of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype]) {
      const create = kind.createTexture;
      kind.createTexture = function () {
        const texture = create.call(this);
        textures.add(new WeakRef(texture));
        return texture;
      };
      const remove = kind.deleteTexture;
      kind.deleteTexture = function (texture) {
        for (const one of textures) if (one.deref() === texture) textures.delete(one);
        remove.call(this, texture);
      };
    }
    Object.assign(window, {
      held: () => {
        // What is gone is not counted on: the list of it would grow as long as the page is open.
        for (const list of [canvases, textures] as Set<WeakRef<object>>[])
          for (const one of list) if (one.deref() === undefined) list.delete(one);
        const alive = [...canvases].flatMap((one) => one.deref() ?? []);
        const pixels = alive.reduce((sum, { width, height }) => sum + width * height, 0);
        return {
          canvases: alive.length,
          pixels: Math.round(pixels / 1e4) / 100,
          textures: textures.size,
        };
      },
    });
  });

/** Collects what can be collected, then counts. */
export async function heldBy(page: Page, devtools: CDPSession): Promise<Held> {
  // What a finished frame or a closed screen lets go of is found by a later collection only.
  for (let n = 0; n < 3; n++) {
    await devtools.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
  }
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const drawn = await page.evaluate(() =>
    (window as unknown as { held: () => Pick<Held, 'canvases' | 'pixels' | 'textures'> }).held(),
  );
  return { heap: Math.round(usedSize / 1e4) / 100, nodes, listeners: jsEventListeners, ...drawn };
}
