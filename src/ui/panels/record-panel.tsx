import type { Reading } from '../../debate/reading.ts';
import type { Card, Line, Offer, Voice } from '../../narrative/turn.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { nameOf, offerText } from '../words.ts';
import { argumentSources, type SpelledSource, spell } from './lookup.ts';
import { Panel, type PanelNeeds } from './panel.tsx';
import { SourceList } from './source-list.tsx';
import { useReading } from './use-reading.ts';
import '../styles/panels.css';

/** Everything said so far, turn by turn, with the sources of each line; any choice can be gone back to. */
export function RecordPanel({ deps, moment, close }: PanelNeeds) {
  const reading = useReading(deps);
  const returnTo = (choices: number): void => {
    deps.session.jump(choices);
    close();
  };
  const told = moment?.told ?? [];
  const now = moment ? readSoFar(moment) : [];
  return (
    <Panel title="The record" close={close}>
      <p class="rec-key">
        Every line is one of four kinds: <b>a fact</b>, with its source; <b>an argument of the record, our words</b>,
        with the catalogue’s sources; <b>invented in character</b>; and <b>what your delegate has seen</b>, invented
        too.
      </p>
      {told.length === 0 && now.length === 0 && <p>Nothing has been said yet.</p>}
      <ol class="rec-turns">
        {told.map((turn, choices) => (
          <li class="rec-turn" key={choices}>
            <Cards cards={turn.cards} deps={deps} reading={reading} />
            <Chosen offer={turn.chosen} deps={deps} reading={reading} returnHere={() => returnTo(choices)} />
          </li>
        ))}
        {now.length > 0 && (
          <li class="rec-turn">
            <Cards cards={now} deps={deps} reading={reading} />
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
}

function Cards({ cards, deps, reading }: CardsProps) {
  return (
    <>
      {cards.map((card, i) => (
        <div class="rec-card" key={i}>
          {card.voice !== null && <p class="rec-voice">{voiceName(card.voice, deps)}</p>}
          {card.lines.map((line, n) => (
            <LineEntry key={n} line={line} deps={deps} reading={reading} />
          ))}
        </div>
      ))}
    </>
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
        {kindOf(line, deps)}
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

/** The four kinds of line of the reading view (style.md 9). */
export function kindOf(line: Line, deps: PageDeps): string {
  if (line.tags.puts || line.tags.objects) return 'Argument of the record, our words';
  if (line.tags.sources.length > 0) return 'A fact of the record';
  if (line.voice === null) return 'Told by us';
  if (line.voice === 'you') return 'What you said; your delegate is invented';
  return deps.record.people.get(line.voice)?.invented ? 'An invented witness' : 'Invented in character';
}

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
