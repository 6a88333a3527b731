import { expect, test } from 'vitest';
import { packRecord, unpackRecord } from '../../src/debate/packed.ts';
import { cutRules, loadRecordFiles } from '../../story/cut.ts';

const rules = cutRules(loadRecordFiles());

test('a packed record comes back as it was', () => {
  expect(unpackRecord(JSON.parse(JSON.stringify(packRecord(rules))))).toEqual(rules);
});

test('packing makes it smaller', () => {
  expect(JSON.stringify(packRecord(rules)).length).toBeLessThan(JSON.stringify(rules).length);
});
