import { describe, expect, test } from 'vitest';
import { audienceMark } from '../../src/debate/audience.ts';
import { printed, teachersNumber } from '../../src/debate/craft.ts';
import { argumentOf } from '../../src/debate/lookup.ts';
import { reportOn } from '../../src/debate/report.ts';
import { aDebate, scenes } from '../kit/debate.ts';
import { answeringMarks, beside, evidenceMarks } from '../kit/journey.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const committee = ['cc', 'moscow-bureau'];

/** Pavel of Moscow (rubric.md 3, run B; 3.1). */
const moves = scenes(
  [
    '1918-01-21',
    ['cc', 'petrograd-committee', 'moscow-bureau'],
    { argues: 'no-dealings-on-principle', as: 'speech', cites: 'own' },
    { argues: 'imperialist-bargain', as: 'reply', cites: 'none', against: 'lost-strike' },
    { votes: { motion: 'v01-activists', option: 'revolutionary-war' } },
  ],
  [
    '1918-01-24',
    committee,
    { argues: 'october-doubters-again', as: 'speech', cites: 'own', owns: ['warrant'] },
    { argues: 'treaty-dishonours-us', as: 'reply', cites: 'none', owns: ['warrant'], against: 'third-duma-1907' },
    { votes: { motion: 'v02c-trotsky', option: 'for' }, owns: ['change'] },
  ],
  [
    '1918-02-18',
    committee,
    { argues: 'invasion-rouses-peasants', as: 'speech', cites: 'own', owns: ['warrant', 'limit'] },
    { argues: 'uprising-not-army', as: 'reply', cites: 'own', against: 'peasant-war-utopia' },
    { votes: { motion: 'v09-evening', option: 'against' } },
  ],
  [
    '1918-02-23',
    committee,
    { argues: 'risk-losing-soviet-power', as: 'speech', cites: 'none', owns: ['slip'] },
    { as: 'reply', leaves: 'no-greater-blow' },
    { argues: 'unity-before-vote', as: 'reply', cites: 'none', owns: ['change'] },
    { votes: { motion: 'v13a-accept', option: 'abstain' } },
  ],
);
const pavel = aDebate(moves, record);
const report = reportOn(pavel, record);
const { position, craft } = report;

describe('Pavel argues for war', () => {
  test('he stands at (0, .2, .8), and with lighter votes at (0, .11, .89)', () => {
    expect(position.accept).toBe(0);
    expect(position.neither).toBeCloseTo(3 / 15, 12);
    expect(position.war).toBeCloseTo(12 / 15, 12);
    expect(position.range.war.map((x) => x.toFixed(2))).toEqual(['0.80', '0.89']);
    expect(position.range.neither.map((x) => x.toFixed(2))).toEqual(['0.11', '0.20']);
    expect(position.range.war.map((x) => Math.round(100 * x))).toEqual([80, 89]);
    expect(report.course).toBe('war');
  });

  test('3 of 18 were an abstention, told in words and never as a point', () => {
    expect(position.abstention).toBeCloseTo(3 / 18, 12);
    expect(position.trail.map(({ choice }) => choice)).not.toContain('m13');
    expect(position.trail.at(-1)?.point).toEqual([position.accept, position.neither, position.war]);
  });

  test.each([
    ['bukharin', 100, 3],
    ['lomov', 100, 3],
    ['uritsky', 100, 2],
    ['trotsky', 33, 3],
  ])('by votes %s is at %i over %i stages', (person, near, stages) =>
    expect(beside(report, person)).toEqual([near, stages]),
  );

  test('where he abstained he is compared by what he argued, as a judgement', () => {
    const stance = report.nearest.filter(({ by }) => by === 'stance');
    expect(stance[0]?.sharedStages).toEqual(['S4']);
    expect(stance[0]?.people).toEqual(['bukharin', 'uritsky', 'lomov']);
  });

  test('his grounds are moral .333, party .25, military .25 and international .167', () => {
    const shares = Object.entries(report.grounds).map(([name, { share }]) => [name, Number(share.toFixed(3))]);
    expect(Object.fromEntries(shares)).toEqual({
      moral: 0.333,
      party: 0.25,
      military: 0.25,
      international: 0.167,
      political: 0,
      economic: 0,
    });
  });

  test('his evidence is (2+3+4+0)/4, his answers (2+3+4+0)/4; the declaration has no mark', () => {
    expect(evidenceMarks(pavel, record)).toEqual([2, 3, 4, 0]);
    expect(craft.evidence.score).toBe(2.25);
    expect(answeringMarks(pavel, record)).toEqual([2, 3, 4, 0]);
    expect(craft.answering.score).toBe(2.25);
  });

  test('one swing without a reason: consistency 3.5', () => {
    expect(craft.consistency.score).toBe(3.5);
    expect(craft.consistency.moves).toEqual(['m9', 'm6']);
  });

  test('every room gives 2', () => {
    const speeches = pavel.said.filter(({ as }) => as === 'speech');
    const marks = speeches.map(({ argument, audiences }) =>
      argument ? audienceMark(argumentOf(record, argument), audiences) : null,
    );
    expect(marks).toEqual([2, 2, 2, 2]);
    expect(craft.audience.score).toBe(2);
  });

  test('one slip: period 3', () => {
    expect(craft.period.score).toBe(3);
    expect(craft.period.moves).toEqual(['m10']);
  });

  test('the teacher would print 64.4, and 65.0 with equal weights', () => {
    const number = teachersNumber(report);
    expect(number && printed(number.weighted)).toBe('64.4');
    expect(number && printed(number.equal)).toBe('65.0');
  });

  test('the objection left standing decides his answers, and the Left had one that day', () => {
    expect(craft.answering.because).toBe(
      'Lenin put it to you: *The fall of Soviet power would be the greatest blow*. You let it stand.',
    );
    expect(craft.answering.better).toBe('others-take-the-banner');
    expect(craft.answering.betterBy).toBe('kollontai');
  });

  test('the moves, kept as JSON and read again, give the same report to the digit', () => {
    const again = aDebate(JSON.parse(JSON.stringify(moves)), record);
    expect(again).toEqual(pavel);
    expect(JSON.parse(JSON.stringify(reportOn(again, record)))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});
