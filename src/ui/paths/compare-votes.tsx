import type { ComparedVote, VoteOf } from '../../archive/compared-votes.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { HistoricalRecord, Motion } from '../../debate/record.ts';
import type { VoteResult } from '../../debate/report.ts';
import { linkTo } from '../entry.ts';
import { countWords, dayOf, figuresOf, numberWord, voteDone } from '../report/report-words.ts';
import { optionLabel } from '../words.ts';
import { Heads } from './compare-drawings.tsx';
import type { CompareScope } from './compare-needs.ts';
import { resultWord, votesSentence } from './compare-words.ts';

/** The counts of both runs beside the record's. */
export function BothVotes({ scope: { comparison, record } }: { readonly scope: CompareScope }) {
  const { votes } = comparison;
  return (
    <section class="rp-panel cmp-votes" aria-labelledby="cmp-votes">
      <h2 class="rp-title-bar" id="cmp-votes">
        The votes
      </h2>
      <p>{votes.length === 0 ? 'Neither came to a vote.' : votesSentence(votes)}</p>
      {votes.length > 0 && (
        <table class="cmp-table cmp-counts">
          <caption class="sr">Every vote: how it fell in A, in B and in the record</caption>
          <Heads first="Vote" last="Record" />
          <tbody>
            {votes.map((vote) => {
              const motion = record.motions.get(vote.motion);
              return motion && <VoteRow key={vote.motion} vote={vote} motion={motion} />;
            })}
          </tbody>
        </table>
      )}
      <Moved votes={votes} record={record} />
    </section>
  );
}

function VoteRow({ vote, motion }: { readonly vote: ComparedVote; readonly motion: Motion }) {
  return (
    <tr class={vote.unlike ? 'is-unlike' : undefined}>
      <th scope="row">
        <small>{dayOf(motion.date)}</small>
        <a href={linkTo('votes', motion.id)}>{motion.question}</a>
        <small>
          {motion.options.map(({ label }) => label).join(' – ')}
          {vote.unlike && <b class="cmp-ne">≠ A and B differ</b>}
        </small>
      </th>
      <Count of={vote.a} motion={motion} otherwise={vote.unlikeRecord.a} />
      <Count of={vote.b} motion={motion} otherwise={vote.unlikeRecord.b} />
      <td class="is-record">
        <Figures tally={vote.record} motion={motion} />
      </td>
    </tr>
  );
}

interface CountProps {
  readonly of: VoteOf;
  readonly motion: Motion;
  /** Other than the record's. */
  readonly otherwise: boolean;
}

function Count({ of, motion, otherwise }: CountProps) {
  const result = resultWord(of, motion);
  if (of.came !== true) return <td class="is-none">{result}</td>;
  const { tally, yours } = of.vote;
  return (
    <td>
      <Figures tally={tally} motion={motion} />
      {result && <small>{result}</small>}
      {yours !== null && <small>own hand: {optionLabel(motion, yours).toLowerCase()}</small>}
      {otherwise && <small class="cmp-ne">≠ the record</small>}
    </td>
  );
}

/** A count in figures, in the order of its answers; who listens hears each answer with its number. */
function Figures({ tally, motion }: { readonly tally: VoteResult['tally']; readonly motion: Motion }) {
  return (
    <>
      <b class="cmp-figures" aria-hidden="true">
        {figuresOf(tally, motion)}
      </b>
      <span class="sr">{countWords(tally, motion.options)}. </span>
    </>
  );
}

/** Whose hands either run moved, and where to; who voted in a run as in the record has a dash there. */
function Moved({ votes, record }: { readonly votes: readonly ComparedVote[]; readonly record: HistoricalRecord }) {
  const all = votes.flatMap((vote) => movedIn(vote, record));
  if (all.length === 0)
    return votes.length === 0 ? null : <p>Neither moved a hand: every vote fell as in the record.</p>;
  return (
    <table class="cmp-table cmp-moved">
      <caption>Whom each moved</caption>
      <Heads first="Who" last="Record" />
      <tbody>
        {all.map(({ key, who, day, a, b, recorded }) => (
          <tr key={key} class={a === b ? undefined : 'is-unlike'}>
            <th scope="row">
              {who} <small>{day}</small>
            </th>
            <td>
              {a ?? 'as recorded'}
              {a !== b && <b class="cmp-ne"> ≠</b>}
            </td>
            <td>
              {b ?? 'as recorded'}
              {a !== b && <b class="cmp-ne"> ≠</b>}
            </td>
            <td>{recorded}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MovedRow {
  readonly key: string;
  readonly who: string;
  readonly day: string;
  /** null: as in the record. */
  readonly a: string | null;
  readonly b: string | null;
  readonly recorded: string;
}

/** Those by name, and as numbers those of whom the record has no names. */
function movedIn(vote: ComparedVote, record: HistoricalRecord): readonly MovedRow[] {
  const motion = record.motions.get(vote.motion);
  if (!motion) return [];
  const [one, other] = [vote.a, vote.b].map((of) => (of.came === true ? of.vote : null));
  const none = (of: VoteOf): string | null => (of.came === true ? null : (resultWord(of, motion) ?? null));
  const day = dayOf(motion.date);
  const both = [one, other];
  const people = [...new Set(both.flatMap((of) => of?.changed.map(({ who }) => who) ?? []))];
  const ways = [...new Set(both.flatMap((of) => of?.shifted.map(({ from, to }) => `${from} ${to}`) ?? []))];
  return [
    ...people.map((who): MovedRow => {
      const of = (side: VoteResult | null | undefined) => side?.changed.find((hand) => hand.who === who);
      const from = (of(one) ?? of(other))?.from;
      const to = (side: VoteResult | null | undefined) => {
        const hand = of(side);
        return hand ? voteDone(hand.to, optionLabel(motion, hand.to)) : null;
      };
      return {
        key: `${vote.motion} ${who}`,
        who: nameOf(record, who),
        day,
        a: to(one) ?? none(vote.a),
        b: to(other) ?? none(vote.b),
        recorded: from ? voteDone(from, optionLabel(motion, from)) : '',
      };
    }),
    ...ways.map((way): MovedRow => {
      const of = (side: VoteResult | null | undefined) => side?.shifted.find(({ from, to }) => `${from} ${to}` === way);
      const [from = '', to = ''] = way.split(' ');
      const count = (side: VoteResult | null | undefined) => {
        const found = of(side);
        return found ? numberWord(found.count) : null;
      };
      return {
        key: `${vote.motion} ${way}`,
        who: `Without names, from ${optionLabel(motion, from).toLowerCase()} to ${optionLabel(motion, to).toLowerCase()}`,
        day,
        a: count(one) ?? none(vote.a),
        b: count(other) ?? none(vote.b),
        recorded: 'none',
      };
    }),
  ];
}
