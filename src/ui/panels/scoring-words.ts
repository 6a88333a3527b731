import type { Bar } from '../../debate/report.ts';

/** What each mark of a bar means, from 0 to 4; a test holds each beside what the rules give for an example of it. */
export const markWords: Readonly<Record<Bar, { readonly of: string; readonly marks: readonly string[] }>> = {
  evidence: {
    of: 'each speech',
    marks: [
      'nothing cited',
      'beside the point, or unwritten',
      'a fact that bears',
      'and why it bears',
      'and where it fails',
    ],
  },
  answering: {
    of: 'each objection',
    marks: [
      'silence, or too early',
      'personal, repeated, elsewhere',
      'same ground, no answer',
      'answered, or well asked',
      '1918’s answer, with evidence',
    ],
  },
  consistency: {
    of: 'the run',
    marks: ['four clashes', 'three', 'two', 'one clash', 'none, or explained'],
  },
  audience: {
    of: 'each speech',
    marks: ['all cold', 'half cold', 'neither way', 'half moved', 'all moved'],
  },
  period: {
    of: 'the run',
    marks: ['two too early', 'one, and a later word', 'one too early', 'one later word', 'of its day'],
  },
};

/** A number as print sets it: a half by its own sign. */
export const printed = (number: number): string => (number === 0.5 ? '½' : String(number));
