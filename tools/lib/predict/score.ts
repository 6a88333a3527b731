import type { Guesser, PredictedVote, PredictedVoter } from './predict.ts';

/** How often a guesser was right. */
export interface Score {
  readonly voters: number;
  /** Who voted otherwise than before, and of them those told to change. */
  readonly changed: number;
  readonly changedTold: number;
  /** Who voted as before, and of them those told to stay. */
  readonly stayed: number;
  readonly stayedTold: number;
  /** Those whose very option was told. */
  readonly optionTold: number;
}

export type Scores = Readonly<Record<Guesser, Score>>;

export function scoreOf(voters: readonly PredictedVoter[]): Scores {
  const by = (guesser: Guesser): Score => {
    const changed = voters.filter(({ before, voted }) => before !== voted);
    const stayed = voters.filter(({ before, voted }) => before === voted);
    const moves = ({ before, guesses }: PredictedVoter) => guesses[guesser] !== before;
    return {
      voters: voters.length,
      changed: changed.length,
      changedTold: changed.filter(moves).length,
      stayed: stayed.length,
      stayedTold: stayed.filter((voter) => !moves(voter)).length,
      optionTold: voters.filter(({ guesses, voted }) => guesses[guesser] === voted).length,
    };
  };
  return { judged: by('judged'), own: by('own'), half: by('half'), nobody: by('nobody'), open: by('open') };
}

export interface Totals {
  readonly documented: Scores;
  readonly inferred: Scores;
  readonly all: Scores;
}

/** Votes whose names are in the minutes, those whose names are inferred, and both. */
export function totalsOf(votes: readonly PredictedVote[]): Totals {
  const of = (some: readonly PredictedVote[]) => scoreOf(some.flatMap(({ voters }) => voters));
  return {
    documented: of(votes.filter(({ basis }) => basis === 'documented')),
    inferred: of(votes.filter(({ basis }) => basis === 'inferred')),
    all: of(votes),
  };
}

/** The share of voters of whom it was rightly told whether they change; null where there is nobody. */
export const shareRight = ({ voters, changedTold, stayedTold }: Score): number | null =>
  voters === 0 ? null : (changedTold + stayedTold) / voters;
