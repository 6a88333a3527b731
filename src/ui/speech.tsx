import type { ArgumentId, DocumentId } from '../debate/ids.ts';
import type { HistoricalRecord, Person } from '../debate/record.ts';
import type { Card, Mood } from '../narrative/turn.ts';
import type { Moment } from '../session/moment.ts';
import type { PageDeps } from './deps.ts';
import { linkTo } from './entry.ts';
import { Icon } from './icons.tsx';
import { linker } from './links/linker.ts';
import { Portrait } from './portraits.tsx';
import { metBefore, shownCards } from './turn-cards.ts';
import { useTurnedTo } from './turned-to.ts';
import { Typed } from './typed.tsx';

interface SpeechProps {
  readonly moment: Moment;
  readonly record: HistoricalRecord;
  readonly player: Person | null;
  /** Letters appear one by one. */
  readonly typed: boolean;
  /** All cards of the turn stand together and are read from the first. */
  readonly wholeTurn: boolean;
  /** The voice that reads aloud. */
  readonly aloud: NonNullable<PageDeps['reading']>['value'];
}

/** Who has the floor, what he argues, and his words; what was said earlier in the turn stands above them. */
export function Speech({ moment, record, player, typed, wholeTurn, aloud }: SpeechProps) {
  const cards = shownCards(moment);
  const current = cards.at(-1) ?? moment.card;
  const linked = linker.value?.cards(cards, player?.id);
  const key = `${moment.path.length}/${cards.length}/${moment.open}`;
  const box = useTurnedTo(key, wholeTurn ? 'first' : 'card');

  const speaker = personOf(current, record, player);
  const narrated = current?.voice === null;
  const letters = current?.lines.reduce((sum, line) => sum + line.text.length, 0) ?? 0;
  const size = letters <= short ? ' is-short' : letters > long ? ' is-long' : '';
  const mood: Mood = narrated ? 'neutral' : moment.floor.mood;
  return (
    <section class={speaker ? 'speaker' : 'speaker is-told'} aria-label="Who speaks">
      {speaker && (
        <div class="bust">
          <Portrait person={speaker} mood={mood} />
        </div>
      )}
      <div class="say">
        {current && <Head card={current} moment={moment} record={record} speaker={speaker} />}
        {/* biome-ignore lint/a11y/useSemanticElements: a group of things said is no set of form fields. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
        <div class="words" ref={box} tabIndex={0} role="group" aria-label="Said in this turn">
          <ol>
            {cards.map((card, at) => {
              const last = at === cards.length - 1;
              const look = last && !wholeTurn ? `line${size}` : wholeTurn ? 'line' : 'line is-earlier';
              return (
                <li key={at} class={card.voice === null ? `${look} is-narrated` : look}>
                  {(!last || wholeTurn) && card.voice !== null && (
                    <b class="by">{card.voice === 'you' ? 'You' : personOf(card, record, player)?.name}</b>
                  )}
                  <Typed
                    lines={card.lines.map((line) => line.text)}
                    on={last && typed && moment.news}
                    linked={linked?.[at]}
                  />
                </li>
              );
            })}
          </ol>
        </div>
        {aloud?.speaking.value && (
          <button type="button" class="hush" onClick={() => aloud.skip()}>
            <Icon name="silent" /> Stop reading
          </button>
        )}
      </div>
    </section>
  );
}

/** A line of a few words is set larger, as on a playbill: up to this many letters. */
const short = 110;
/** One of more letters than this is set smaller, so that it can be seen whole. */
const long = 380;

interface HeadProps {
  readonly card: Card;
  readonly moment: Moment;
  readonly record: HistoricalRecord;
  readonly speaker: Person | null;
}

function Head({ card, moment, record, speaker }: HeadProps) {
  const shows = card.lines.flatMap((line) => line.tags.shows);
  return (
    <div class="who">
      {(speaker || card.voice === 'you') && (
        <h2>
          {card.voice === 'you' && 'You'}
          {speaker && (
            <a class={card.voice === 'you' ? 'ref as' : 'ref'} href={linkTo('people', speaker.id)}>
              {speaker.name}
            </a>
          )}
        </h2>
      )}
      {speaker && card.voice !== 'you' && speaker.intro !== '' && !metBefore(moment, speaker.id) && (
        <p class="intro">
          {speaker.intro}
          {speaker.invented && <em> (invented)</em>}
        </p>
      )}
      <Argues card={card} record={record} />
      {shows.length > 0 && <p class="shows">On the table: {titles(shows, record)}</p>}
    </div>
  );
}

/** *His argument, our words*: the titles of the catalogue's arguments that this card voices. */
function Argues({ card, record }: { readonly card: Card; readonly record: HistoricalRecord }) {
  const puts = ids(card.lines.map((line) => line.tags.puts));
  const objects = ids(card.lines.map((line) => line.tags.objects));
  return (
    <>
      {puts.map((id) => (
        <p key={id} class="argues">
          <span>Argues</span> <Title id={id} record={record} />
        </p>
      ))}
      {objects.map((id) => (
        <p key={id} class="argues">
          <span>Objects to you</span> <Title id={id} record={record} />
        </p>
      ))}
    </>
  );
}

const Title = ({ id, record }: { readonly id: ArgumentId; readonly record: HistoricalRecord }) => (
  <a class="ref" href={linkTo('arguments', id)}>
    {record.arguments.get(id)?.title ?? id}
  </a>
);

const ids = (list: readonly (ArgumentId | null)[]): readonly ArgumentId[] => [
  ...new Set(list.filter((id): id is ArgumentId => id !== null)),
];

/** The dossier names them all; here two are enough. */
const titles = (shows: readonly DocumentId[], record: HistoricalRecord) => (
  <>
    {shows.slice(0, 2).map((id, at) => (
      <>
        {at > 0 && '; '}
        <a class="ref" href={linkTo('documents', id)}>
          {record.documents.get(id)?.title ?? id}
        </a>
      </>
    ))}
    {shows.length > 2 && `; and ${shows.length - 2} more`}
  </>
);

function personOf(card: Card | null, record: HistoricalRecord, player: Person | null): Person | null {
  if (card === null || card.voice === null) return null;
  return card.voice === 'you' ? player : (record.people.get(card.voice) ?? null);
}
