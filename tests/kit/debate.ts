import { apply, type Debate, type Move, type Said, silence } from '../../src/debate/debate.ts';
import type { ArgumentId, ChoiceId, DelegateId, SittingId } from '../../src/debate/ids.ts';
import { readMoves } from '../../src/debate/moves.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';

/** A debate made of moves, in order. */
export const debateOf = (moves: readonly Move[]): Debate => moves.reduce(apply, silence);

/** A debate from plain moves, as `story:score --moves` takes them. @throws where one cannot be read */
export function aDebate(moves: readonly object[], record: HistoricalRecord): Debate {
  const read = readMoves(moves, record);
  if (!read.ok) throw read.error;
  return debateOf(read.value);
}

/** The moves of a worked run, one scene after another: what all moves of a scene share is said once. */
export const scenes = (
  ...all: readonly (readonly [date: string, audiences: readonly string[], ...moves: readonly object[]])[]
): readonly object[] =>
  all.flatMap(([date, audiences, ...moves]) => moves.map((move) => ({ date, audiences, ...move })));

/** A speech at the Central Committee of 23 February with full evidence, changed at will. */
export const aSpeech = (argument: string, change: Partial<Said> = {}): Said => ({
  choice: `says-${argument}` as ChoiceId,
  argument: argument as ArgumentId,
  as: 'speech',
  against: null,
  leaves: null,
  cites: ['own'],
  owns: ['warrant', 'limit'],
  sitting: '1918-02-23' as SittingId,
  date: '1918-02-23' as Said['date'],
  audiences: ['cc', 'moscow-bureau'] as Said['audiences'][number][],
  ...change,
});

/** A debate of things said and nothing else, by a delegate or by nobody in particular. */
export const spoken = (said: readonly Said[], delegate: string | null = null): Debate => ({
  ...debateOf(said.map((one) => ({ kind: 'say', said: one }))),
  delegate: delegate as DelegateId | null,
});
