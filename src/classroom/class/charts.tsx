import { grounds } from '../../debate/record.ts';
import { bars, levels } from '../../debate/report.ts';
import { linkTo } from '../../ui/entry.ts';
import { Icon } from '../../ui/icons.tsx';
import { OptionMark } from '../../ui/report/option-mark.tsx';
import { barWords } from '../../ui/report/report-words.ts';
import { groundWords } from '../../ui/words.ts';
import type { ClassVote } from './class-sums.ts';
import { type ClassScope, titleOf } from './scope.ts';

interface Props {
  readonly scope: ClassScope;
}

/** The grounds of the whole class: bars of a table, so that they are read as well as seen. */
export function ClassGrounds({ scope: { sums } }: Props) {
  return (
    <section class="rp-panel cl-grounds" aria-labelledby="cl-grounds">
      <h2 class="rp-title-bar" id="cl-grounds">
        On what grounds
      </h2>
      <table class="cl-table">
        <caption class="sr">Grounds of the class, of a hundred</caption>
        <tbody>
          {grounds.map((ground) => {
            const share = Math.round(100 * sums.grounds[ground]);
            return (
              <tr key={ground}>
                <th scope="row">
                  <span class="cl-ground">
                    <Icon name={ground} /> {groundWords[ground]}
                  </span>
                </th>
                <td class="cl-bar-cell">
                  <span class="cl-bar" aria-hidden="true">
                    <i style={{ width: `${share}%` }} />
                  </span>
                </td>
                <td class="cl-count">{share}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="rp-note">Of a hundred, every pupil counted alike. No ground is better than another.</p>
    </section>
  );
}

/** How many stand at each word of each bar: a table whose cells are the bars. */
export function ClassCraft({ scope: { sums } }: Props) {
  const asked = bars.every((bar) => sums.craft[bar].none === 0);
  const words = asked ? levels : [...levels, 'none' as const];
  return (
    <section class="rp-panel cl-craft" aria-labelledby="cl-craft">
      <h2 class="rp-title-bar" id="cl-craft">
        How well they argued
      </h2>
      <table class="cl-table cl-levels">
        <caption class="sr">How many pupils stand at each word</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">Bar</span>
            </th>
            {words.map((word) => (
              <th key={word} scope="col">
                {word === 'none' ? 'not asked' : word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar}>
              <th scope="row">{barWords[bar].name}</th>
              {words.map((word) => {
                const count = sums.craft[bar][word];
                return (
                  <td key={word} class={word === 'none' ? 'is-none' : undefined}>
                    <span class="cl-column" aria-hidden="true">
                      <i style={{ height: `${sums.pupils === 0 ? 0 : (100 * count) / sums.pupils}%` }} />
                    </span>
                    <b>{count}</b>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="rp-note">
        Words and not grades: judged apart from the side taken, a help to look where, and no mark.{' '}
        <a class="ref" href={linkTo('scoring')}>
          How the score works
        </a>
      </p>
    </section>
  );
}

/** Each motion: the hands of the class beside the record, and what the divisions of the runs came to. */
export function ClassVotes({ scope }: Props) {
  const { sums } = scope;
  return (
    <section class="rp-panel cl-votes" aria-labelledby="cl-votes">
      <h2 class="rp-title-bar" id="cl-votes">
        How the class voted
      </h2>
      {sums.votes.length === 0 && <p>No vote was taken in these runs.</p>}
      {sums.votes.map((vote) => (
        <VoteTable key={vote.motion} scope={scope} vote={vote} />
      ))}
      {sums.votes.length > 0 && (
        <p class="rp-note">
          The hands of the class are consultative: they are in none of the counts. “In the runs” is the lowest and the
          highest count of all their divisions.
        </p>
      )}
    </section>
  );
}

function VoteTable({ scope: { record }, vote }: Props & { readonly vote: ClassVote }) {
  const motion = record.motions.get(vote.motion);
  if (!motion) return null;
  const asked = vote.options.some(({ hands }) => hands > 0);
  return (
    <div class="rp-vote">
      <h3>
        <a class="ref" href={linkTo('votes', vote.motion)}>
          {motion.question}
        </a>
      </h3>
      <table class="cl-table cl-vote">
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">Answer</span>
            </th>
            <th scope="col">Class</th>
            <th scope="col">Record</th>
            <th scope="col">In the runs</th>
          </tr>
        </thead>
        <tbody>
          {vote.options.map(({ option, label, hands, record: count, runs }) => {
            const known = motion.options.find(({ id }) => id === option);
            return (
              <tr key={option}>
                <th scope="row">
                  <span class="rp-option">
                    {known && <OptionMark option={known} />} {label}
                  </span>
                </th>
                <td class="cl-count">{asked ? hands : '–'}</td>
                <td class="cl-count is-record">{count ?? 'not known'}</td>
                <td>{runs === null ? 'not known' : runs[0] === runs[1] ? runs[0] : `${runs[0]} to ${runs[1]}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="rp-note">
        {!asked && 'Nobody of the class was asked for a hand. '}
        {motion.options[0]?.id === 'for' && `Carried in ${vote.carried} of ${vote.came} runs that came to it.`}
      </p>
    </div>
  );
}

/** How many arguments are named at either end. */
const NAMED = 6;

/** What was put most and least, of all that stood open to somebody. */
export function ClassArguments({ scope: { sums, record } }: Props) {
  const most = sums.uses.filter(({ times }) => times > 0).slice(0, NAMED);
  const least = sums.uses.slice(most.length).slice(-NAMED).toReversed();
  const top = most[0]?.times ?? 1;
  return (
    <section class="rp-panel cl-used" aria-labelledby="cl-used">
      <h2 class="rp-title-bar" id="cl-used">
        The arguments
      </h2>
      {[
        { name: 'Most used', list: most },
        { name: 'Least used', list: least },
      ].map(({ name, list }) => (
        <table class="cl-table cl-uses" key={name}>
          <caption>{name}</caption>
          <thead class="sr">
            <tr>
              <th scope="col">Argument</th>
              <th scope="col">Times put</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ argument, times, offered }) => (
              <tr key={argument}>
                <th scope="row">
                  <a class="ref" href={linkTo('arguments', argument)}>
                    {titleOf(record, argument)}
                  </a>
                  <span class="cl-bar" aria-hidden="true">
                    <i style={{ width: `${(100 * times) / top}%` }} />
                  </span>
                  {times === 0 && <span class="rp-note">open to {offered}, put by nobody</span>}
                </th>
                <td class="cl-count">{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/** Objections that were put to somebody and answered by nobody of the class. */
export function ClassUnmet({ scope: { sums, record } }: Props) {
  return (
    <section class="rp-panel cl-unmet" aria-labelledby="cl-unmet">
      <h2 class="rp-title-bar" id="cl-unmet">
        Objections nobody met
      </h2>
      {sums.unmet.length === 0 ? (
        <p>Every objection that was put to the class was answered by somebody.</p>
      ) : (
        <ul class="rp-list">
          {sums.unmet.map(({ argument, pupils }) => (
            <li key={argument}>
              <a class="ref" href={linkTo('arguments', argument)}>
                {titleOf(record, argument)}
              </a>{' '}
              <span class="rp-note">
                put to {pupils} of {sums.pupils}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
