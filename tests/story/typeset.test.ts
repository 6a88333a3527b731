import { expect, test } from 'vitest';
import { compileBook } from '../../story/compile.ts';
import { loadRecordFiles } from '../../story/cut.ts';
import { asPrinted } from '../../story/typeset.ts';

test('words typed plain are told as printed, in every script', () => {
  const { scripts } = compileBook('story');
  for (const { id, ink } of scripts) expect(JSON.stringify(ink), id).not.toContain("'");
  expect(JSON.stringify(scripts)).toContain('In ’thirteen we were out eleven weeks');
});

test('and in the record, but for the patterns that look through what authors type', () => {
  const { anachronisms, ...told } = loadRecordFiles();
  expect(JSON.stringify(told)).not.toContain("'");
  expect(JSON.stringify(told.glossary)).toContain('soldiers’ or peasants’');
  expect(JSON.stringify(told.arguments)).toContain('‘The Revolutionary Phrase’');
  expect(JSON.stringify(anachronisms)).toContain("(?:'s)?");
});

test.each([
  ['body', 'Lenin\'s "theses", pp. 346-350, 1918-02-23', 'Lenin’s “theses”, pp. 346–350, 1918-02-23'],
  ['id', 'pss35-n144', 'pss35-n144'],
  ['date', '1918-02-23', '1918-02-23'],
  ['forms', "miners'", 'miners’'],
  ['url', "https://example.org/a 'b'-1-2", "https://example.org/a 'b'-1-2"],
  ['count', 7, 7],
])('%s: %j', (key, typed, printed) => {
  expect(asPrinted(key, typed)).toBe(printed);
});
