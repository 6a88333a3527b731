// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { DelegateId } from '../../src/debate/ids.ts';
import { KeptLinePanel } from '../../src/ui/report/kept-line.tsx';
import { numbersOf, type Scope } from '../../src/ui/report/scope.ts';
import { theRecord } from '../kit/record.ts';
import { aDebate, aMoment, someDeps } from './report-kit.ts';

afterEach(cleanup);

const show = (delegate: string) => {
  const record = theRecord();
  const moment = aMoment({ debate: { ...aDebate, delegate: delegate as DelegateId } });
  const deps = someDeps(record, { arguments: {} } as never);
  const scope = { moment, deps, reading: null, numbers: numbersOf(moment) } as unknown as Scope;
  render(<KeptLinePanel scope={scope} />);
};

test('who took a role is told where its line was kept, and where it was left', () => {
  show('role-war');
  expect(screen.getByRole('heading', { name: 'The line of your role' })).toBeTruthy();
  expect(screen.getByText(/to leave its line is no fault/)).toBeTruthy();
  expect(screen.getAllByRole('listitem').some((one) => /left it without a reason/.test(one.textContent ?? ''))).toBe(
    true,
  );
});

test.each(['metalworker', 'role-undecided'])('%s holds no line, and is told of none', (who) => {
  show(who);
  expect(screen.queryByRole('heading')).toBeNull();
});
