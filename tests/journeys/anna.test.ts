import { describe, expect, test } from 'vitest';
import { audienceMark } from '../../src/debate/audience.ts';
import { printed, teachersNumber } from '../../src/debate/craft.ts';
import { argumentOf } from '../../src/debate/lookup.ts';
import { reportOn } from '../../src/debate/report.ts';
import { corners, nearness, straight } from '../../src/debate/triangle.ts';
import { aDebate, scenes } from '../kit/debate.ts';
import { answeringMarks, beside, evidenceMarks } from '../kit/journey.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const committee = ['cc', 'moscow-bureau'];

/** Anna of the Vyborg district (rubric.md 3, run A; 3.1). */
const moves = scenes(
  [
    '1918-01-21',
    ['cc', 'petrograd-committee', 'moscow-bureau'],
    { argues: 'army-cannot-fight', as: 'speech', cites: 'own', owns: ['warrant'] },
    { argues: 'defencists-since-october', as: 'reply', cites: 'own', against: 'field-civil-war' },
    { votes: { motion: 'v01-activists', option: 'separate-peace' } },
  ],
  [
    '1918-01-24',
    committee,
    { argues: 'newborn-child', as: 'speech', cites: 'own' },
    { argues: 'treaty-is-manoeuvre', as: 'reply', cites: 'none', against: 'no-coexistence' },
    { votes: { motion: 'v02b-delay', option: 'for' } },
  ],
  [
    '1918-02-18',
    committee,
    { argues: 'no-middle-course', as: 'speech', cites: 'own', owns: ['warrant'] },
    { argues: 'governments-wage-war', as: 'reply', cites: 'own', against: 'berlin-may-not-march' },
    { votes: { motion: 'v09-evening', option: 'for' } },
  ],
  [
    '1918-02-24',
    ['provincial-soviets', 'left-srs', 'peasants', 'cc'],
    { argues: 'lost-strike', as: 'speech', cites: 'own', owns: ['warrant', 'limit'] },
    { argues: 'socialism-above-self-determination', as: 'reply', cites: 'none', against: 'betrays-border-peoples' },
    { votes: { motion: 'v15-vtsik', option: 'for' } },
  ],
);
const anna = aDebate(moves, record);
const report = reportOn(anna, record);
const { position, craft } = report;

describe('Anna argues for the peace', () => {
  test('she stands at (.917, .083, 0), and with lighter votes at (.95, .05, 0)', () => {
    expect(position.accept).toBeCloseTo(16.5 / 18, 12);
    expect(position.neither).toBeCloseTo(1.5 / 18, 12);
    expect(position.war).toBe(0);
    expect(position.accept.toFixed(3)).toBe('0.917');
    expect(position.range.accept.map((x) => x.toFixed(3))).toEqual(['0.917', '0.950']);
    expect(position.range.neither.map((x) => x.toFixed(2))).toEqual(['0.05', '0.08']);
    expect(position.abstention).toBe(0);
    expect(position.outside).toBe(0);
    expect(report.course).toBe('accept');
  });

  test('she is 92 to 95 near the corner of acceptance, 8 near neither, 0 near war; Euclid ranks the same', () => {
    const at = [position.accept, position.neither, position.war] as const;
    expect(position.range.accept.map((x) => Math.round(100 * x))).toEqual([92, 95]);
    expect(Math.round(nearness(at, corners.neither))).toBe(8);
    expect(Math.round(nearness(at, corners.war))).toBe(0);
    expect(Math.round(100 * (1 - straight(at, corners.neither)))).toBe(8);
    expect(Math.round(100 * (1 - straight(at, corners.war)))).toBe(4);
  });

  test.each([
    ['lenin', 88, 4],
    ['stalin', 83, 3],
    ['sokolnikov', 83, 3],
    ['zinoviev', 100, 2],
    ['sverdlov', 100, 2],
  ])('by votes %s is at %i over %i stages', (person, near, stages) =>
    expect(beside(report, person)).toEqual([near, stages]),
  );

  test('who voted alike stands in one entry', () => {
    const alike = report.nearest.map(({ people }) => [...people].sort());
    expect(alike).toContainEqual(['sokolnikov', 'stalin']);
    expect(alike).toContainEqual(['sverdlov', 'zinoviev']);
  });

  test('her grounds are military .475, moral .333, international .167 and economic .025', () => {
    const shares = Object.entries(report.grounds).map(([name, { share }]) => [name, Number(share.toFixed(3))]);
    expect(Object.fromEntries(shares)).toEqual({
      military: 0.475,
      moral: 0.333,
      international: 0.167,
      economic: 0.025,
      political: 0,
      party: 0,
    });
  });

  test('her evidence is (3+2+3+4)/4, her answers (4+0+4+3)/4', () => {
    expect(evidenceMarks(anna, record)).toEqual([3, 2, 3, 4]);
    expect(craft.evidence.score).toBe(3);
    expect(answeringMarks(anna, record)).toEqual([4, 0, 4, 3]);
    expect(craft.answering.score).toBe(2.75);
  });

  test('she is consistent: no pair clashes, and a jump of exactly .5 is not over .5', () => {
    expect(craft.consistency.score).toBe(4);
  });

  test('her four rooms give 1.33, 2, 2 and 3: 2.08', () => {
    const speeches = anna.said.filter(({ as }) => as === 'speech');
    const marks = speeches.map(({ argument, audiences }) =>
      argument ? audienceMark(argumentOf(record, argument), audiences).toFixed(2) : '',
    );
    expect(marks).toEqual(['1.33', '2.00', '2.00', '3.00']);
    expect(craft.audience.score?.toFixed(2)).toBe('2.08');
  });

  test('one answer came before its day: period 2', () => {
    expect(craft.period.score).toBe(2);
    expect(craft.period.moves).toEqual(['m5']);
  });

  test('the teacher would print 71.3, and 69.2 with equal weights', () => {
    const number = teachersNumber(report);
    expect(number && printed(number.weighted)).toBe('71.3');
    expect(number && printed(number.equal)).toBe('69.2');
  });

  test('the answer that came too early is shown, and a card she held that day', () => {
    expect(craft.answering.because).toBe(
      'Bukharin put it to you: *No living side by side*. You answered *A treaty is a means of gathering strength*. ' +
        'Lenin did argue this, but not before 4 March; on 24 January it could not yet be said.',
    );
    expect(craft.answering.better).toBe('needs-time-to-consolidate');
    expect(craft.answering.betterBy).toBe('lenin');
  });

  test('words: evidence strong, answering sound, consistency excellent, audience sound, period sound', () => {
    const words = [craft.evidence, craft.answering, craft.consistency, craft.audience, craft.period];
    expect(words.map(({ word }) => word)).toEqual(['strong', 'sound', 'excellent', 'sound', 'sound']);
  });

  test('the moves, kept as JSON and read again, give the same report to the digit', () => {
    const again = aDebate(JSON.parse(JSON.stringify(moves)), record);
    expect(again).toEqual(anna);
    expect(JSON.parse(JSON.stringify(reportOn(again, record)))).toEqual(JSON.parse(JSON.stringify(report)));
  });
});
