import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { advisories } from '../../tools/audit.ts';
import { faultsIn, packagesIn } from '../../tools/lib/lock.ts';
import { licencesIn } from '../../tools/plugins/licences.ts';

const root = path.resolve(import.meta.dirname, '../..');
const lock: unknown = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));

/** A lock of one package. */
const lockOf = (entry: object): unknown => ({
  packages: { '': {}, 'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-x', ...entry } },
});

describe('the packages', () => {
  test('have no fault that shows without a network', () => {
    expect(packagesIn(lock).length).toBeGreaterThan(100);
    expect(faultsIn(packagesIn(lock))).toEqual([]);
  });

  test.each([
    [{ integrity: undefined }, 'has no sha512'],
    [{ integrity: 'sha1-x' }, 'has no sha512'],
    [{ resolved: 'https://elsewhere.example/a.tgz' }, 'from elsewhere'],
    [{ resolved: 'http://registry.npmjs.org/a.tgz' }, 'from elsewhere'],
    [{ hasInstallScript: true }, 'runs a script'],
    [{ license: 'GPL-3.0' }, 'its licence is GPL-3.0'],
    [{ license: undefined }, 'none named'],
  ])('%j is a fault', (entry, said) => {
    expect(faultsIn(packagesIn(lockOf(entry))).join()).toContain(said);
  });

  test.each([{}, { resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }, { license: 'MPL-2.0', dev: true }])(
    '%j is none',
    (entry) => {
      expect(faultsIn(packagesIn(lockOf(entry)))).toEqual([]);
    },
  );

  test('that go into the game bring their licences with them', () => {
    const text = licencesIn(root);
    for (const { name } of packagesIn(lock).filter((one) => one.shipped)) expect(text).toContain(`${name} `);
    expect(text).toMatch(/Permission is hereby granted/);
  });
});

describe('the answer of the registry', () => {
  test('grave faults are faults; others are counted', () => {
    const answer = JSON.stringify({ vulnerabilities: { a: { severity: 'critical' }, b: { severity: 'low' } } });
    expect(advisories(answer)).toEqual({
      said: 'Advisories were looked up: 2 known, 1 of them grave.',
      faults: ['a has a known fault (critical); see npm audit.'],
    });
  });

  test.each(['', 'null', '{"statusCode":405}', '<html>'])('%j is none, and said to be none', (answer) => {
    expect(advisories(answer).faults).toEqual([]);
    expect(advisories(answer).said).toContain('gives no advisories');
  });
});
