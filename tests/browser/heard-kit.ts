import type { CDPSession, Page } from '@playwright/test';

/** A node of the accessibility tree, as far as it is written down. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly value?: { readonly value?: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
}

/** One thing that came by itself: the focus went somewhere, or a live region had news. */
type Unasked = { readonly kind: 'focus' } | { readonly kind: 'says'; readonly text: string; readonly how: string };

/** Notes in the page, from its first line on, what assistive technology is told unasked: in the order in which it comes. */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const events: unknown[] = [];
    const live = '[aria-live]:not([aria-live="off"]), [role="log"], [role="status"], [role="alert"], output';
    const say = (region: Element, node: Node) => {
      const text = node.textContent?.replace(/\s+/g, ' ').trim();
      const how =
        region.getAttribute('role') === 'alert' ? 'assertive' : (region.getAttribute('aria-live') ?? 'polite');
      if (text && region.closest('[aria-hidden="true"]') === null) events.push({ kind: 'says', text, how });
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const region = at?.closest(live);
        if (region && type === 'characterData') say(region, region);
        else if (region) for (const node of addedNodes) say(region, node);
        else
          for (const node of addedNodes)
            if (node instanceof Element)
              for (const alert of [node, ...node.querySelectorAll('*')])
                if (alert.getAttribute('role') === 'alert') say(alert, alert);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener('focusin', () => events.push({ kind: 'focus' }), true);
    /** Fulfilled once nothing in the page has changed for a moment. */
    const quiet = () =>
      new Promise<void>((done) => {
        let timer = 0;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            timer = window.setTimeout(finish, 50);
          }),
        );
        const changes = new MutationObserver(() => {
          clearTimeout(timer);
          timer = window.setTimeout(finish, 50);
        });
        function finish() {
          changes.disconnect();
          done();
        }
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    Object.assign(window, {
      heard: () => events.splice(0),
      quiet,
    });
  });

/** The same seeds, names and day at every run. */
const still = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    crypto.getRandomValues = ((list: Uint32Array) => list.fill(7)) as typeof crypto.getRandomValues;
  });
  await page.clock.setFixedTime('2026-01-05T12:00:00Z');
};

/** Read on to the end of the name: what stands inside is in the name already. */
const leaves = new Set([
  'button',
  'heading',
  'img',
  'image',
  'DisclosureTriangle',
  'tab',
  'option',
  'switch',
  'checkbox',
]);
/** Containers that are not spoken. */
const silent = new Set(['generic', 'none', 'paragraph', 'strong', 'emphasis', 'RootWebArea', 'Abbr', 'LayoutTable']);
/** Marks within a sentence; all else begins a line of its own. */
const inline = new Set(['generic', 'none', 'strong', 'emphasis', 'Abbr', 'time', 'code', 'mark']);
const states = ['level', 'expanded', 'pressed', 'checked', 'selected', 'disabled', 'modal', 'current', 'invalid'];

/** A node as it is spoken: *heading 2 "Your speech"*. */
function spoken(node: AxNode): string {
  const role = node.role?.value ?? '';
  const words = [role];
  if (node.name?.value) words.push(`"${tidy(node.name.value)}"`);
  if (node.value?.value) words.push(`= ${node.value.value}`);
  for (const { name, value } of node.properties ?? []) {
    if (!states.includes(name) || value.value === undefined) continue;
    if (name === 'level') words.push(`level ${value.value}`);
    else if (name === 'expanded') words.push(value.value ? 'expanded' : 'collapsed');
    else if (name === 'pressed') words.push(value.value === 'true' ? 'pressed' : 'not pressed');
    else if (value.value === true || value.value === 'true') words.push(name);
    else if (value.value && value.value !== 'false') words.push(`${name} ${value.value}`);
  }
  if (node.description?.value) words.push(`(${tidy(node.description.value)})`);
  return words.join(' ');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The tree in the order in which it is read, a line for each thing that is told apart. */
function linesOf(nodes: readonly AxNode[]): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let run = '';
  const flush = (depth: number) => {
    const text = tidy(run);
    if (text) lines.push(`${'  '.repeat(depth)}${text}`);
    run = '';
  };
  const walk = (node: AxNode, depth: number): void => {
    const role = node.role?.value ?? 'none';
    const kids = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    const into = (deeper: number) => {
      for (const kid of kids) walk(kid, deeper);
    };
    if (role === 'InlineTextBox') return;
    if (role === 'StaticText') run += apart(run, node.name?.value ?? '');
    else if (role === 'LineBreak') run += ' ';
    else if (role === 'link') run += ` [${spoken(node)}] `;
    else if (node.ignored || inline.has(role)) into(depth);
    else if (silent.has(role)) {
      flush(depth);
      into(depth);
      flush(depth);
    } else {
      flush(depth);
      const items = role === 'list' ? ` of ${kids.filter((kid) => kid.role?.value === 'listitem').length}` : '';
      if (role === 'log') lines.push(`${'  '.repeat(depth)}${spoken(node)}`);
      else if (role === 'term') {
        lines.push(`${'  '.repeat(depth)}term "${tidy(node.name?.value ?? '')}"`);
      } else if (role === 'listitem' || role === 'cell' || role === 'rowheader' || role === 'columnheader') {
        const before = lines.length;
        into(depth + 1);
        flush(depth + 1);
        const [first = '', ...rest] = lines.splice(before);
        const mark = role === 'listitem' ? '-' : role === 'cell' ? '|' : `| ${role}:`;
        lines.push(`${'  '.repeat(depth)}${mark} ${first.trim()}`, ...rest);
      } else if (role !== 'ListMarker') {
        lines.push(`${'  '.repeat(depth)}${spoken(node)}${items}`);
        const links = leaves.has(role) ? kids.flatMap((kid) => linksIn(kid, byId)) : [];
        for (const link of links) lines.push(`${'  '.repeat(depth + 1)}[${spoken(link)}]`);
        if (!leaves.has(role)) into(depth + 1);
        flush(depth + 1);
      }
    }
  };
  const root = nodes.find((node) => node.parentId === undefined);
  if (root) walk(root, 0);
  flush(0);
  return lines;
}

/** Two texts of blocks of their own, which a reader keeps apart. */
const apart = (run: string, text: string): string =>
  /[\p{L}\d.!?:”)]$/u.test(run) && /^[\p{Lu}\d“]/u.test(text) ? ` / ${text}` : /:$/.test(run) ? ` ${text}` : text;

const linksIn = (node: AxNode, byId: ReadonlyMap<string, AxNode>): readonly AxNode[] =>
  node.role?.value === 'link'
    ? [node]
    : (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap((kid) => linksIn(kid, byId));

/** What was heard so far, and the ways of somebody who hears the page and has a keyboard. */
export interface Ear {
  /** Presses a key and writes down all that follows from it, once `until` is on the page and the page is at rest. */
  readonly press: (key: string, until?: string) => Promise<void>;
  /** Writes down what came without a key. */
  readonly attend: (what: string, until?: string) => Promise<void>;
  /** Presses Tab until the focus stands on something of this name; what is passed on the way is written down. */
  readonly tabTo: (name: RegExp, most?: number) => Promise<void>;
  /** The whole text. */
  readonly text: () => string;
}

/** Opens an ear for this page: before its first line. */
export async function openEar(page: Page): Promise<Ear> {
  await still(page);
  await listen(page);
  const devtools: CDPSession = await page.context().newCDPSession(page);
  await devtools.send('Accessibility.enable');
  const written: string[] = [];
  let before: readonly string[] = [];

  const look = async () => {
    const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] };
    const foreign = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body [lang]')].map(
        (one) => [one.innerText.trim(), one.getAttribute('lang') ?? ''] as const,
      ),
    );
    const marked = (line: string) =>
      foreign.reduce((text, [words, lang]) => (words ? text.replace(words, `‹${lang}: ${words}›`) : text), line);
    return linesOf(nodes).map(marked);
  };

  /** What has the focus; the whole tree of a slow machine tells of it too late. */
  const focusNow = async (): Promise<string> => {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (/body/.test(result.description ?? 'body')) return 'nothing';
    const { nodes } = (await devtools.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    })) as unknown as { nodes: readonly AxNode[] };
    return nodes[0] ? spoken(nodes[0]) : 'nothing';
  };

  let underway = 0;
  page.on('request', () => underway++);
  page.on('requestfinished', () => underway--);
  page.on('requestfailed', () => underway--);

  /** Until a roll that is being called has been called, nothing is on its way, and nothing changes. */
  const rested = async () => {
    for (let tries = 0; tries < 50; tries++) {
      await page.locator('main h1').first().waitFor({ state: 'attached', timeout: 15_000 });
      await page.locator('.votebar:not(.is-told)').waitFor({ state: 'detached', timeout: 40_000 });
      await page.evaluate(() => (window as unknown as { quiet: () => Promise<void> }).quiet());
      if (underway <= 0) return;
    }
  };

  const note = async (what: string, until?: string) => {
    if (until) await page.locator(until).first().waitFor({ state: 'attached', timeout: 15_000 });
    await rested();
    const lines = await look();
    const focus = await focusNow();
    const events = await page.evaluate(() => (window as unknown as { heard: () => readonly Unasked[] }).heard());
    written.push('', `■ ${what}`);
    const lastFocus = events.findLastIndex(({ kind }) => kind === 'focus');
    events.forEach((event, at) => {
      if (event.kind === 'says') written.push(`says${event.how === 'polite' ? '' : ` (${event.how})`}: ${event.text}`);
      else if (at === lastFocus) written.push(`focus: ${focus}`);
    });
    if (lastFocus === -1) written.push(`focus stays: ${focus}`);
    const fresh = freshOf(before, lines);
    const whole = fresh.length > lines.length / 2;
    if (fresh.length > 0) written.push(whole ? 'page:' : 'new on the page:', ...(whole ? lines : fresh).map(indent));
    before = lines;
  };

  return {
    press: async (key, until) => {
      await page.keyboard.press(key);
      await note(key, until);
    },
    attend: note,
    tabTo: async (name, most = 40) => {
      const passed: string[] = [];
      for (let n = 0; n < most; n++) {
        await page.keyboard.press('Tab');
        const focus = await focusNow();
        passed.push(focus);
        if (name.test(focus)) break;
      }
      await page.evaluate(() => (window as unknown as { heard: () => unknown }).heard());
      written.push('', '■ Tab', ...passed.map((one) => `focus: ${one}`));
    },
    text: () => `${written.join('\n').trim()}\n`,
  };
}

const indent = (line: string): string => `  ${line}`;

/** The lines that were not there before, in their order. */
function freshOf(before: readonly string[], lines: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
