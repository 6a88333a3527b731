import type { Move, Said } from './debate.ts';
import type { ArgumentId, PersonId } from './ids.ts';
import { argumentOf, nameOf } from './lookup.ts';
import { documentTitle, listed, set, setTitle } from './phrases.ts';
import type { Ground, HistoricalRecord } from './record.ts';
import type { OneMoveAway, Report } from './report.ts';
import { askerOf, type Told } from './told.ts';

/** The nearest other history, as it is told. */
export interface Away extends OneMoveAway {
  /** Whom the other choice speaks to; null where to nobody in particular. */
  readonly to: PersonId | null;
  /** The result would have been another, not only the count. */
  readonly turns: boolean;
  /** *Had you answered Joffe on the party*: no stop, for the count follows. */
  readonly otherwise: string;
}

/** The first of the report's other histories, in words; null where no single choice would have changed a count. */
export function awayOf(report: Report, told: Told, record: HistoricalRecord): Away | null {
  const [first] = report.oneMoveAway;
  return first ? asTold(first, report, told, record) : null;
}

/** Any one of them, in words. */
export function asTold(away: OneMoveAway, report: Report, told: Told, record: HistoricalRecord): Away {
  const turn = told.turns.find(({ chosen }) => chosen === away.choice);
  const instead = turn?.others.find(({ choice }) => choice === away.instead)?.move ?? { kind: 'pass' };
  const vote = report.votes.find(({ id }) => id === away.vote);
  const to = whom(instead, told, record);
  return {
    ...away,
    to,
    turns: vote !== undefined && vote.carried !== away.carried,
    otherwise: otherwiseOf(instead, turn?.chosenMove ?? { kind: 'pass' }, to, record),
  };
}

function whom(move: Move, told: Told, record: HistoricalRecord): PersonId | null {
  if (move.kind !== 'say') return null;
  const objection = move.said.leaves ?? move.said.against;
  return objection ? askerOf(move.said, objection, told, record) : (told.words(move.said.choice)?.to ?? null);
}

function otherwiseOf(instead: Move, chosen: Move, to: PersonId | null, record: HistoricalRecord): string {
  switch (instead.kind) {
    case 'say':
      return said(instead.said, chosen.kind === 'say' ? chosen.said : null, to && nameOf(record, to), record);
    case 'lay': {
      const titles = instead.laid.cites.map((cited) =>
        cited === 'own' ? 'a fact of their own' : set(documentTitle(record, cited)),
      );
      return `Had you rested your words on ${titles.length === 0 ? 'nothing' : listed(titles)}`;
    }
    default:
      return chosen.kind === 'lay' ? 'Had you rested your words on nothing' : 'Had you kept your seat';
  }
}

function said(one: Said, was: Said | null, to: string | null, record: HistoricalRecord): string {
  if (one.leaves !== null) return to ? `Had you let ${to}’s objection stand` : 'Had you let the objection stand';
  if (one.argument === null) {
    if (one.owns.includes('person')) return `Had you answered ${to ?? 'the speaker'} with a word about the person`;
    return to ? `Had you put a question to ${to}` : 'Had you put a question';
  }
  const on = what(one.argument, was?.argument ?? null, record);
  if (one.as === 'reply' || to) return `Had you answered ${to ?? 'the objection'} ${on}`;
  return was ? `Had you spoken ${on}` : `Had you taken the floor ${on}`;
}

/** By its ground, in a word; by its title where the ground alone would not tell the two apart. */
function what(argument: ArgumentId, was: ArgumentId | null, record: HistoricalRecord): string {
  const { ground } = argumentOf(record, argument);
  const same = was !== null && argumentOf(record, was).ground === ground;
  return same ? `with ${setTitle(record, argument)}` : onGround[ground];
}

const onGround: Readonly<Record<Ground, string>> = {
  moral: 'on principle',
  political: 'on where it leads',
  military: 'on the army',
  economic: 'on bread and railways',
  international: 'on the revolution abroad',
  party: 'on the party',
};
