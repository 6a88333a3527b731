import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/debate/debate.ts';
import type { DelegateId } from '../../src/debate/ids.ts';
import { keptLine } from '../../src/debate/kept-line.ts';
import { type Course, courses } from '../../src/debate/record.ts';
import { aDebate } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const day = { date: '1918-02-23', audiences: ['cc', 'moscow-bureau'] };
const inRole = (role: string | null, ...moves: readonly object[]): Debate => ({
  ...aDebate(
    moves.map((move) => ({ ...day, ...move })),
    record,
  ),
  delegate: role as DelegateId | null,
});
const hows = (debate: Debate) =>
  keptLine(debate, record)?.moves.map(({ as, how, reason }) => `${as} ${how}${reason ? ', with a reason' : ''}`);

describe('a role’s line', () => {
  test.each([null, 'metalworker', 'sailor', 'role-undecided', 'role-left-sr'])('%s has none to keep', (role) => {
    expect(keptLine(inRole(role, { argues: 'army-cannot-fight' }), record)).toBeNull();
  });

  test.each(courses)(
    'of %s is kept by every argument that is this course’s alone, and left by those of another',
    (line) => {
      for (const { id, weights, earliest } of record.arguments.values()) {
        if (earliest > day.date) continue;
        const [move] = keptLine(inRole(`role-${line}`, { argues: id }), record)?.moves ?? [];
        const own = weights[courses.indexOf(line)];
        if (own === 1) expect([id, move?.how]).toEqual([id, 'kept']);
        if (own === 0) expect([id, move?.how]).toEqual([id, 'left']);
      }
    },
  );

  test('an argument that serves two courses alike keeps either line', () => {
    const shared = [...record.arguments.values()].find(
      ({ weights: [accept, neither] }) => accept === neither && accept > 0.4,
    );
    if (!shared) throw new Error('no argument of the catalogue serves two courses alike');
    const of = (line: Course) => hows(inRole(`role-${line}`, { argues: shared.id, as: 'speech', date: '1918-03-15' }));
    expect(of('accept')).toEqual(['speech kept']);
    expect(of('neither')).toEqual(['speech kept']);
    expect(of('war')).toEqual(['speech left']);
  });

  test('what speaks for no course is not among its moves', () => {
    const debate = inRole(
      'role-war',
      { as: 'reply', owns: ['question'], against: 'army-cannot-fight' },
      { leaves: 'army-cannot-fight' },
    );
    expect(hows(debate)).toEqual([]);
  });

  test('speeches, replies and hands are told in order, those with a reason told apart', () => {
    const debate = inRole(
      'role-war',
      { argues: 'forces-come-in-struggle', as: 'speech' },
      { argues: 'army-cannot-fight', as: 'speech' },
      { argues: 'millions-want-peace', as: 'reply', against: 'forces-come-in-struggle', owns: ['change'] },
      { votes: { motion: 'v13a-accept', option: 'for' } },
    );
    expect(hows(debate)).toEqual(['speech kept', 'speech left', 'reply left, with a reason', 'hand left']);
    expect(keptLine(debate, record)?.line).toBe('war');
  });

  test.each([
    ['accept', 'for', 'kept'],
    ['accept', 'against', 'left'],
    ['accept', 'abstain', 'withheld'],
    ['war', 'against', 'kept'],
    ['neither', 'for', 'left'],
    ['neither', 'abstain', 'withheld'],
  ])('a hand of %s that goes up "%s" on 23 February is %s', (line, option, how) => {
    const debate = inRole(`role-${line}`, { votes: { motion: 'v13a-accept', option } });
    expect(hows(debate)).toEqual([`hand ${how}`]);
  });
});
