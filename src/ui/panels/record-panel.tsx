import type { Reading } from '../../debate/reading.ts';
import type { Person } from '../../debate/record.ts';
import type { Card, Line, Offer, Voice } from '../../narrative/turn.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { Portrait } from '../portraits.tsx';
import { nameOf, offerText, playerOf } from '../words.ts';
import { argumentSources, type SpelledSource, spell } from './lookup.ts';
import { Panel, type PanelNeeds } from './panel.tsx';
import { SourceKey, SourceList } from './source-list.tsx';
import { useReading } from './use-reading.ts';
import '../styles/panels.css';
import '../styles/record.css';

/** Everything said so far, turn by turn, with the sources of each line; any choice can be gone back to. */
export function RecordPanel({ deps, moment, close }: PanelNeeds) {
  const reading = useReading(deps);
  const returnTo = (choices: number): void => {
    deps.session.jump(choices);
    close();
  };
  const told = moment?.told ?? [];
  const player = playerOf(deps.record, moment?.debate.delegate ?? null);
  const now = moment ? readSoFar(moment) : [];
  return (
    <Panel title="The record" close={close}>
      <div class="rec-key">
        <p>
          Every line is one of four kinds: <b>a fact</b>, with its source; <b>an argument of the record</b>, in our
          words, with the sources of the argument; <b>invention</b>, in character or of the scene; and{' '}
          <b>the invented witness</b>, what your delegate says or has seen.
        </p>
        <SourceKey />
      </div>
      {told.length === 0 && now.length === 0 && <p>Nothing has been said yet.</p>}
      <ol class="rec-turns">
        {told.map((turn, choices) => (
          <li class="rec-turn" key={choices}>
            <Cards cards={turn.cards} deps={deps} reading={reading} player={player} />
            <Chosen offer={turn.chosen} deps={deps} reading={reading} returnHere={() => returnTo(choices)} />
          </li>
        ))}
        {now.length > 0 && (
          <li class="rec-turn">
            <Cards cards={now} deps={deps} reading={reading} player={player} />
          </li>
        )}
      </ol>
    </Panel>
  );
}

/** Cards of the turn now being read, as far as it has been read. */
const readSoFar = (moment: Moment): readonly Card[] =>
  moment.steps.slice(0, moment.reached + 1).flatMap((step) => (step.kind === 'card' ? [step.card] : []));

interface CardsProps {
  readonly cards: readonly Card[];
  readonly deps: PageDeps;
  readonly reading: Reading | null;
  readonly player: Person | null;
}

function Cards({ cards, deps, reading, player }: CardsProps) {
  return (
    <>
      {cards.map((card, i) => (
        <div class="rec-card" key={i}>
          <Face voice={card.voice} deps={deps} player={player} />
          <div class="rec-said">
            {card.voice !== null && <p class="rec-voice">{voiceName(card.voice, deps)}</p>}
            {card.lines.map((line, n) => (
              <LineEntry key={n} line={line} deps={deps} reading={reading} />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

/** Who says it, to be found at a glance; what is told has no face. */
function Face({
  voice,
  deps,
  player,
}: {
  readonly voice: Voice;
  readonly deps: PageDeps;
  readonly player: Person | null;
}) {
  const person = voice === null ? null : voice === 'you' ? player : deps.record.people.get(voice);
  if (!person) return null;
  return (
    <span class="who-face">
      <Portrait person={person} />
    </span>
  );
}

function LineEntry({ line, deps, reading }: { line: Line; deps: PageDeps; reading: Reading | null }) {
  const argument = line.tags.puts ?? line.tags.objects;
  const title = argument && deps.record.arguments.get(argument)?.title;
  const sources = reading ? sourcesOf(line, reading) : [];
  return (
    <div class="rec-line">
      <p>{line.text}</p>
      <p class="rec-kind">
        <span>{kindOf(line, deps, reading)}</span>
        {title && (
          <>
            : <b>{title}</b>
          </>
        )}
      </p>
      <SourceList sources={sources} />
    </div>
  );
}

/** The four kinds of line of the reading view (style.md 9), and whose the argument is that a line puts. */
export function kindOf(line: Line, { record }: PageDeps, reading: Reading | null = null): string {
  const { puts, objects, sources, shows } = line.tags;
  const argument = puts ?? objects;
  if (argument && line.voice && line.voice !== 'you') {
    const name = nameOf(record, line.voice);
    const own = record.arguments.get(argument)?.speakers.includes(line.voice);
    return own ? `${name}’s argument, our words` : `An argument of the record, put here by ${name}, our words`;
  }
  if (argument) return 'An argument of the record, our words';
  if (sources.length > 0)
    return line.voice === 'you' ? 'A fact of the record, in your delegate’s words' : factOf(line.voice);
  if (shows.some((id) => reading?.documents[id]?.invented)) return 'The invented witness: what your delegate has seen';
  if (line.voice === null) return 'Invention: the scene is ours';
  if (line.voice === 'you') return 'The invented witness: said by your delegate';
  return record.people.get(line.voice)?.invented ? 'The invented witness' : 'Invention in character';
}

const factOf = (voice: Voice): string => (voice === null ? 'A fact of the record' : 'A fact of the record, our words');

function sourcesOf(line: Line, reading: Reading): readonly SpelledSource[] {
  const argument = line.tags.puts ?? line.tags.objects;
  const all = [
    ...line.tags.sources.map((ref) => spell(reading, ref)),
    ...(argument ? argumentSources(reading, argument) : []),
  ];
  return all.filter((source, i) => all.findIndex((other) => other.ref === source.ref) === i);
}

interface ChosenProps {
  readonly offer: Offer;
  readonly deps: PageDeps;
  readonly reading: Reading | null;
  readonly returnHere: () => void;
}

function Chosen({ offer, deps, reading, returnHere }: ChosenProps) {
  const { move } = offer;
  const argument = move.kind === 'say' ? move.said.argument : null;
  const title = argument && deps.record.arguments.get(argument)?.title;
  return (
    <div class="rec-chosen">
      <p class="rec-voice">You chose{offer.to ? `, to ${nameOf(deps.record, offer.to)}` : ''}</p>
      <p class="rec-words">{offerText(offer)}</p>
      {title && (
        <p class="rec-kind">
          An argument of 1918, your words: <b>{title}</b>
        </p>
      )}
      {argument && reading && <SourceList sources={argumentSources(reading, argument)} />}
      <button type="button" class="panel-button" onClick={returnHere}>
        Return to here<span class="sr">: {offer.words}</span>
      </button>
    </div>
  );
}

const voiceName = (voice: Exclude<Voice, null>, deps: PageDeps): string =>
  voice === 'you' ? 'You' : nameOf(deps.record, voice);
