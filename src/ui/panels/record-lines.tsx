import type { ComponentChildren } from 'preact';
import { lineKind } from '../../archive/line-kind.ts';
import type { ArgumentId, SittingId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { Reading } from '../../debate/reading.ts';
import type { Person } from '../../debate/record.ts';
import type { Card, Line, Voice } from '../../narrative/turn.ts';
import type { PageDeps } from '../deps.ts';
import { linkTo } from '../entry.ts';
import { Icon } from '../icons.tsx';
import { links } from '../links/linked.tsx';
import { Portrait } from '../portraits.tsx';
import { dayWords } from '../words.ts';
import { argumentSources, type SpelledSource, spell } from './lookup.ts';
import { SourceList } from './source-list.tsx';

interface CardsProps {
  readonly cards: readonly Card[];
  readonly sitting: SittingId | 'delegates';
  readonly deps: PageDeps;
  readonly reading: Reading | null;
  readonly player: Person | null;
  /** Goes back to a card of this turn, by its place in it; absent where nothing is gone back to. */
  readonly returnTo?: (card: number) => void;
}

/** What was said in a turn, each line with what it is, what it puts, what it lays on the table, and its sources. */
export function Cards({ cards, sitting, deps, reading, player, returnTo }: CardsProps) {
  const linked = links.cards(cards, player?.id);
  return (
    <>
      {cards.map((card, i) => (
        <div class="rec-card" key={i}>
          {card.voice !== null && <Face voice={card.voice} deps={deps} player={player} />}
          <div class="rec-said">
            {card.voice !== null && <Voiced voice={card.voice} deps={deps} player={player} />}
            {card.lines.map((line, n) => (
              <LineEntry
                key={n}
                line={line}
                words={linked[i]?.[n] ?? line.text}
                sitting={sitting}
                deps={deps}
                reading={reading}
              />
            ))}
          </div>
          {returnTo && (
            <button type="button" class="rec-to" title="Return to this line" onClick={() => returnTo(i)}>
              <Icon name="back" />
              <span class="sr">Return to this line: {beginning(card.lines[0]?.text ?? '')}</span>
            </button>
          )}
        </div>
      ))}
    </>
  );
}

interface FaceProps {
  readonly voice: Exclude<Voice, null>;
  readonly deps: PageDeps;
  readonly player: Person | null;
}

/** Who says it, to be found at a glance. */
function Face({ voice, deps, player }: FaceProps) {
  const person = voice === 'you' ? player : deps.record.people.get(voice);
  if (!person) return null;
  return (
    <span class="who-face">
      <Portrait person={person} />
    </span>
  );
}

function Voiced({ voice, deps, player }: FaceProps) {
  const person = voice === 'you' ? player?.id : voice;
  const name = voice === 'you' ? 'You' : nameOf(deps.record, voice);
  return (
    <p class="rec-voice">
      {person ? (
        <a class="ref" href={linkTo('people', person)}>
          {name}
        </a>
      ) : (
        name
      )}
    </p>
  );
}

interface LineProps {
  readonly line: Line;
  /** Its text with the links in it. */
  readonly words: ComponentChildren;
  readonly sitting: SittingId | 'delegates';
  readonly deps: PageDeps;
  readonly reading: Reading | null;
}

function LineEntry({ line, words, sitting, deps, reading }: LineProps) {
  const argument = line.tags.puts ?? line.tags.objects;
  const sources = reading ? sourcesOf(line, reading) : [];
  return (
    <div class="rec-line">
      <p>{words}</p>
      <p class="rec-kind">
        <span>{kindOf(line, deps, reading)}</span>
        {argument && (
          <>
            : <Titled argument={argument} sitting={sitting} deps={deps} reading={reading} />
          </>
        )}
      </p>
      {line.tags.shows.length > 0 && (
        <p class="rec-shows">
          On the table:{' '}
          {line.tags.shows.map((id, at) => (
            <>
              {at > 0 && '; '}
              <a class="ref" href={linkTo('documents', id)}>
                {deps.record.documents.get(id)?.title ?? id}
              </a>
            </>
          ))}
        </p>
      )}
      <SourceList sources={sources} />
    </div>
  );
}

/** The four kinds of line of the reading view (style.md 9), and whose the argument is that a line puts. */
const kindOf = (line: Line, { record }: PageDeps, reading: Reading | null = null): string =>
  lineKind(line, record, reading).words;

function sourcesOf(line: Line, reading: Reading): readonly SpelledSource[] {
  const argument = line.tags.puts ?? line.tags.objects;
  const all = [
    ...line.tags.sources.map((ref) => spell(reading, ref)),
    ...(argument ? argumentSources(reading, argument) : []),
  ];
  return all.filter((source, i) => all.findIndex((other) => other.ref === source.ref) === i);
}

interface TitledProps {
  readonly argument: ArgumentId;
  readonly sitting: SittingId | 'delegates';
  readonly deps: PageDeps;
  readonly reading: Reading | null;
}

/** An argument by its title; where nobody is on record with it until after this sitting, with the day somebody is. */
export function Titled({ argument, sitting, deps, reading }: TitledProps) {
  const day = sitting === 'delegates' ? undefined : deps.record.sittings.get(sitting)?.dateNS;
  const put = reading?.arguments[argument]?.date;
  const { start, rest } = dayWords(put ?? '');
  return (
    <>
      <a class="ref" href={linkTo('arguments', argument)}>
        <b>{deps.record.arguments.get(argument)?.title ?? argument}</b>
      </a>
      {day && put && put > day && ` (on record for ${start}${rest})`}
    </>
  );
}

/** The first words of a line, enough to know it by. */
const beginning = (text: string): string => (text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/, '')}…`);
