import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AudienceId, SittingId } from '../../debate/ids.ts';
import type { Reading } from '../../debate/reading.ts';
import type { Argument, HistoricalRecord } from '../../debate/record.ts';
import { bars } from '../../debate/report.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { longDay } from '../../ui/panels/days.ts';
import { spellAll } from '../../ui/panels/lookup.ts';
import { Shapes } from '../../ui/panels/parts.tsx';
import { markWords } from '../../ui/panels/scoring-words.ts';
import { SourceKey, SourceList } from '../../ui/panels/source-list.tsx';
import { sentence, tidy } from '../../ui/panels/tidy.ts';
import { barWords } from '../../ui/report/report-words.ts';
import { groundWords } from '../../ui/words.ts';
import { ChoiceField } from './choice-field.tsx';
import { byPosition, keyOf } from './key.ts';

interface KeyProps {
  readonly deps: PageDeps;
  readonly reading: Reading;
}

/** How each argument of the catalogue is scored, and on which source: the catalogue itself, laid out for marking. */
export function ScoringKey({ deps: { record }, reading }: KeyProps) {
  const [day, setDay] = useState('all');
  const sitting = record.sittings.get(day as SittingId);
  const shown = keyOf(record, sitting?.dateNS ?? null);
  return (
    <>
      <div class="tc-tools">
        <ChoiceField
          label="Arguments that could be used in"
          value={day}
          ways={[
            { value: 'all', words: 'All sittings' },
            ...[...record.sittings.values()].map(({ id, title, dateNS }) => ({
              value: String(id),
              words: `${longDay(dateNS, false)}: ${title}`,
            })),
          ]}
          pick={setDay}
        />
      </div>
      <HowMarksArise />
      <h2>
        {shown.length} arguments{sitting ? ` that could be used on ${longDay(sitting.dateNS)}` : ''}
      </h2>
      <p>
        No side earns anything: the place in the triangle is kept apart from the five marks and never added to them. The
        weights, days and answers below are those that the game reckons with. What an argument says is in our words.
      </p>
      {byPosition(shown, reading).map(({ label, all }) => (
        <section key={label} class="tc-position">
          <h3>
            {all[0] && <Shapes weights={all[0].weights} />} {label}
          </h3>
          <div class="tc-key">
            {all.map((argument) => (
              <Entry key={argument.id} argument={argument} record={record} reading={reading} />
            ))}
          </div>
        </section>
      ))}
      <SourceKey />
    </>
  );
}

function HowMarksArise() {
  return (
    <section>
      <h2>How the five marks arise</h2>
      <table class="tc-marks">
        <thead>
          <tr>
            <td />
            {[0, 1, 2, 3, 4].map((mark) => (
              <th key={mark} scope="col">
                {mark}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar}>
              <th scope="row">
                {barWords[bar].name} <span>{markWords[bar].of}</span>
              </th>
              {markWords[bar].marks.map((words) => (
                <td key={words}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface EntryProps {
  readonly argument: Argument;
  readonly record: HistoricalRecord;
  readonly reading: Reading;
}

function Entry({ argument, record, reading }: EntryProps) {
  const read = reading.arguments[argument.id];
  if (!read) return null;
  const { ground, secondGround, moved, cold, id } = argument;
  const papers = [...record.documents.values()].filter(({ supports }) => supports.includes(id));
  const answers = record.edges.filter((edge) => edge.target === id && edge.kind !== 'supports');
  return (
    <section class="tc-entry">
      <h4>{tidy(read.title)}</h4>
      <p>{sentence(read.claim)}</p>
      <dl>
        <Row term="Place">{placeWords(argument)}</Row>
        <Row term="Ground">
          {groundWords[ground]}
          {secondGround && `, and ${groundWords[secondGround].toLowerCase()}`}
        </Row>
        <Row term="From">
          {longDay(argument.earliest)}; before that day it is too early. Put on {longDay(read.date)}
        </Row>
        {papers.length > 0 && <Row term="Facts that bear">{papers.map(({ title }) => tidy(title)).join('; ')}</Row>}
        <Row term="Why they bear">{sentence(read.assumption)}</Row>
        <Row term="Where it fails">{sentence(read.failsIf)}</Row>
        {answers.length > 0 && (
          <Row term="Answered by">
            {answers
              .map(({ attacker, documented }) => `${titleOf(record, attacker)}${documented ? ' (on record)' : ''}`)
              .join('; ')}
          </Row>
        )}
        {moved.length > 0 && <Row term="Moved">{namesOf(reading, moved)}</Row>}
        {cold.length > 0 && <Row term="Left cold">{namesOf(reading, cold)}</Row>}
      </dl>
      <SourceList sources={spellAll(reading, read)} />
    </section>
  );
}

const Row = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const corners = ['accept', 'neither', 'war'] as const;

/** *100 accept*, or *50 accept, 50 neither*: hundredths, as in the triangle. */
function placeWords({ weights, outside }: Argument): string {
  if (outside > 0) return 'outside the triangle: told in words, not placed';
  return corners
    .flatMap((course, i) => ((weights[i] ?? 0) > 0 ? [`${Math.round((weights[i] ?? 0) * 100)} ${course}`] : []))
    .join(', ');
}

const titleOf = (record: HistoricalRecord, id: Argument['id']): string => tidy(record.arguments.get(id)?.title ?? id);

const namesOf = ({ audiences }: Reading, ids: readonly AudienceId[]): string =>
  ids.map((id) => audiences[id] ?? id).join('; ');
