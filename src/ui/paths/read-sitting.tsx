import type { Part, Turned } from '../../archive/transcript.ts';
import type { SittingText, VoteText } from '../../archive/transcript-shape.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { Reading } from '../../debate/reading.ts';
import type { PageDeps } from '../deps.ts';
import { lastPageOf } from '../last-page.ts';
import { longDay } from '../panels/days.ts';
import { argumentSources } from '../panels/lookup.ts';
import { Cards, Titled } from '../panels/record-lines.tsx';
import { SourceList } from '../panels/source-list.tsx';
import { newStyleOnly, offerText, playerOf } from '../words.ts';
import type { ToldRun } from './told.ts';

interface SittingProps {
  readonly part: Part;
  readonly text: SittingText | undefined;
  readonly deps: PageDeps;
  readonly reading: Reading;
  readonly told: ToldRun;
}

/** One sitting of a run: its turns, each with what was chosen, how it ended, and its votes. */
export function ReadSitting({ part, text, deps, reading, told }: SittingProps) {
  const player = playerOf(deps.record, told.moment.debate.delegate);
  const page = lastPageOf(part.ended?.ending ?? null);
  const unfinished = part.sitting !== 'delegates' && part.ended === null;
  return (
    <section class="read-sitting">
      <header>
        <h2>{text?.title}</h2>
        {text?.date && (
          <p>
            {longDay(text.date)}
            {text.dateOldStyle && !newStyleOnly(text.date) && ` (${longDay(text.dateOldStyle, false)} Old Style)`}
            {text.body && `, ${text.body}`}
          </p>
        )}
      </header>
      <ol class="rec-turns">
        {part.told.map((turn, n) => (
          <li class="rec-turn" key={n}>
            <Cards cards={turn.cards} sitting={part.sitting} deps={deps} reading={reading} player={player} />
            <Chosen turn={turn} sitting={part.sitting} deps={deps} reading={reading} />
          </li>
        ))}
      </ol>
      {page && (
        <p class="read-note">
          <b>{page.name}.</b> {!page.happened && 'This did not happen. '}
          {page.record}
        </p>
      )}
      {unfinished && <p class="read-note">Here the run stands; this sitting has not been argued to its end.</p>}
      {text?.votes.map((vote) => (
        <Vote key={vote.question} vote={vote} />
      ))}
    </section>
  );
}

interface ChosenProps extends Pick<SittingProps, 'deps' | 'reading'> {
  readonly turn: Turned;
  readonly sitting: Part['sitting'];
}

function Chosen({ turn: { chosen, offers }, sitting, deps, reading }: ChosenProps) {
  if (!chosen) return null;
  const { move } = chosen;
  const argument = move.kind === 'say' ? move.said.argument : null;
  const others = (offers?.length ?? 1) - 1;
  return (
    <div class="rec-chosen">
      <p class="rec-voice">You chose{chosen.to ? `, to ${nameOf(deps.record, chosen.to)}` : ''}</p>
      <p class="rec-words">{offerText(chosen)}</p>
      {argument && (
        <p class="rec-kind">
          An argument of 1918, your words:{' '}
          <Titled argument={argument} sitting={sitting} deps={deps} reading={reading} />
        </p>
      )}
      {argument && <SourceList sources={argumentSources(reading, argument)} />}
      <p class="read-others">{othersWords(others)}</p>
    </div>
  );
}

const othersWords = (others: number): string =>
  others === 0
    ? 'Nothing else stood open.'
    : others === 1
      ? 'One other choice stood open.'
      : `${others} other choices stood open.`;

const figure = (count: number | null): string => (count === null ? 'not known' : String(count));

function Vote({ vote }: { readonly vote: VoteText }) {
  const { question, options, outcome, recordOutcome, yours, reached } = vote;
  return (
    <div class="read-vote">
      <h3>{question}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">Answer</span>
            </th>
            <th scope="col">This debate</th>
            <th scope="col">The record</th>
          </tr>
        </thead>
        <tbody>
          {options.map(({ label, count, record }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{reached ? figure(count) : 'not put'}</td>
              <td>{figure(record)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {!reached && 'This question was never put in this debate. '}
        {reached && outcome && `This debate: ${outcome}. `}
        {recordOutcome && `The record: ${recordOutcome}. `}
        {yours === null ? 'Your hand was not called for.' : `Your own hand, counted in neither: ${yours}.`}
      </p>
    </div>
  );
}
