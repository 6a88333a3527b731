import type { ArgumentId, AudienceId } from '../../debate/ids.ts';
import type { ReadingArgument } from '../../debate/reading.ts';
import type { Argument, HistoricalRecord } from '../../debate/record.ts';
import { Icon } from '../icons.tsx';
import { groundWords } from '../words.ts';
import { ArgumentMapView, Replies, Supports } from './argument-map.tsx';
import { dealingWords } from './dealing-words.ts';
import { mapAround } from './map-plan.ts';
import {
  Days,
  DisputedOf,
  EntryLink,
  Facts,
  PageTitle,
  Part,
  Shapes,
  type ShelfProps,
  SourcesOf,
  ToShelf,
} from './parts.tsx';
import { sentence, tidy } from './tidy.ts';

interface PageProps extends ShelfProps {
  readonly argument: Argument;
  readonly read: ReadingArgument;
}

/** One argument in the middle of its answers, then its parts, how it fared, and what it rests on. */
export function ArgumentPage({ deps, reading, argument, read }: PageProps) {
  const { record } = deps;
  const map = mapAround(reading.edges, argument.id);
  return (
    <article>
      <ToShelf shelf="arguments">All arguments</ToShelf>
      <ArgumentMapView map={map} record={record} positionOf={(id) => reading.arguments[id]?.positionLabel ?? ''}>
        <PageTitle>{tidy(read.title)}</PageTitle>
        <p class="map-position">
          <Shapes weights={argument.weights} /> {read.positionLabel}
        </p>
        <p class="map-position">
          <Icon name={argument.ground} /> {groundWords[argument.ground]}
          {argument.secondGround && `, and ${groundWords[argument.secondGround].toLowerCase()}`}
        </p>
        <p class="map-claim">{sentence(read.claim)}</p>
        <p class="lib-small">
          <PutBy argument={argument} read={read} record={record} />
        </p>
      </ArgumentMapView>
      <Supports map={map} record={record} />
      {map.answers.length + map.answeredBy.length > 0 && (
        <Part title="The replies in words">
          <Replies map={map} record={record} />
          <p class="lib-small">
            Replies <i>on record</i> were made to this very point; the others were really made in the debate, and are
            set against it here by judgement.
          </p>
        </Part>
      )}
      <Part title="The argument taken apart">
        <Facts
          facts={[
            { term: 'Evidence', text: read.evidence },
            { term: 'What it takes for granted', text: read.assumption },
            { term: 'Where it fails', text: read.failsIf },
            { term: 'How it fared', text: read.strength },
            { term: 'Moved', text: audienceWords(argument.moved, reading.audiences) },
            { term: 'Left cold', text: audienceWords(argument.cold, reading.audiences) },
          ]}
        />
      </Part>
      <Part title="When and where">
        <Facts
          facts={[
            { term: 'Put on', text: <Days date={read.date} /> },
            { term: 'Where', text: read.body },
            { term: 'Could be used from', text: <Days date={read.earliest} /> },
            { term: 'Because', text: read.earliestWhy },
            { term: 'On who put it', text: read.speakerNote },
            { term: 'How it is known', text: argument.knownThroughOpponent && 'Only through those who answered it.' },
            { term: 'After the treaty', text: argument.afterEvent && 'First said outright after ratification.' },
          ]}
        />
      </Part>
      {read.dealings && (
        <Part title="Dealings with capitalist states">
          <p>{dealingWords(read.dealings)}</p>
          <p class="lib-small">A judgement. {read.dealings.why && sentence(read.dealings.why)}</p>
        </Part>
      )}
      <Schemes schemes={read.schemes} all={reading.schemes} />
      <Papers argument={argument.id} reading={reading} />
      <DisputedOf reading={reading} touches={(dispute) => dispute.arguments.includes(argument.id)} />
      <Part title="How sure this is">
        <ul class="lib-plain">
          {read.confidence.map((line) => (
            <li key={line}>{sentence(line)}</li>
          ))}
        </ul>
      </Part>
      <SourcesOf reading={reading} entry={read} />
    </article>
  );
}

type PutByProps = { readonly argument: Argument; readonly read: ReadingArgument; readonly record: HistoricalRecord };

/** Those who are known to have put it, each a link; bodies as the sources name them. */
function PutBy({ argument, read, record }: PutByProps) {
  const people = argument.speakers.flatMap((id) => record.people.get(id) ?? []);
  const bodies = read.speakers.filter((name) => !people.some((person) => name.endsWith(person.name)));
  if (people.length + bodies.length === 0) return <>Who put it is not on record.</>;
  return (
    <>
      Put by{' '}
      {people.map((person, i) => (
        <span key={person.id}>
          {i > 0 && ', '}
          <EntryLink shelf="people" id={person.id}>
            {person.name}
          </EntryLink>
        </span>
      ))}
      {people.length > 0 && bodies.length > 0 && '; '}
      {tidy(bodies.join(', '))}
    </>
  );
}

function audienceWords(ids: readonly AudienceId[], names: ShelfProps['reading']['audiences']): string | null {
  return ids.length === 0
    ? null
    : ids
        .map((id) => names[id])
        .filter(Boolean)
        .join('; ');
}

type SchemesProps = { readonly schemes: readonly string[]; readonly all: ShelfProps['reading']['schemes'] };

function Schemes({ schemes, all }: SchemesProps) {
  const known = schemes.flatMap((id) => {
    const scheme = all[id];
    return scheme ? [{ id, ...scheme }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Part title="What kind of argument it is">
      <ul class="lib-schemes">
        {known.map(({ id, pattern, criticalQuestions }) => (
          <li key={id}>
            <b>{schemeName(id)}.</b> <i>{sentence(pattern)}</i> Ask: {tidy(criticalQuestions)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** *Negative consequences*; personal attacks keep the name they have in logic. */
function schemeName(id: string): string {
  const words = id.startsWith('ad-hominem-')
    ? `ad hominem, ${id.slice(11).replaceAll('-', ' ')}`
    : id.replaceAll('-', ' ');
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

function Papers({ argument, reading }: { readonly argument: ArgumentId; readonly reading: ShelfProps['reading'] }) {
  const papers = Object.entries(reading.documents).flatMap(([id, { title, bearsOn }]) =>
    bearsOn.filter((one) => one.argument === argument).map(({ effect, line }) => ({ id, title, effect, line })),
  );
  if (papers.length === 0) return null;
  return (
    <Part title="Documents that bear on it">
      <ul class="lib-plain">
        {papers.map(({ id, title, effect, line }) => (
          <li key={`${id}-${effect}-${line}`}>
            <b>{effect === 'supports' ? 'For it' : 'Against it'}:</b>{' '}
            <EntryLink shelf="documents" id={id}>
              {tidy(title)}
            </EntryLink>
            . {sentence(line)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
