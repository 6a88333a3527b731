// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import packed from '../../package.json' with { type: 'json' };
import { Credits } from '../../src/ui/panels/credits.tsx';

afterEach(cleanup);

test.each(Object.keys(packed.dependencies))('%s is credited, with its licence', (name) => {
  const { container } = render(<Credits />);
  const entry = [...container.querySelectorAll('li')].find((one) => one.textContent?.toLowerCase().startsWith(name));
  expect(entry?.textContent).toMatch(/(MIT|ISC) licence/);
});

test('every font’s licence can be read, and the map and the sounds are credited', () => {
  const { container } = render(<Credits />);
  const texts = readdirSync('assets/fonts').filter((name) => name.startsWith('OFL-'));
  const links = [...container.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
  for (const name of texts) expect(links.some((href) => href.includes(name.replace('.txt', '')))).toBe(true);
  for (const words of ['Natural Earth', 'Maxim Topal', 'MuseScore_General', 'Permission is hereby granted'])
    expect(container.textContent).toContain(words);
});
