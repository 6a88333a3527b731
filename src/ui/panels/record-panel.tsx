import type { SittingId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { Reading } from '../../debate/reading.ts';
import type { Card, Offer } from '../../narrative/turn.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { offerText, playerOf } from '../words.ts';
import { argumentSources } from './lookup.ts';
import { Panel, type PanelNeeds } from './panel.tsx';
import { Cards, Titled } from './record-lines.tsx';
import { SourceKey, SourceList } from './source-list.tsx';
import { useReading } from './use-reading.ts';
import '../styles/panels.css';
import '../styles/record.css';

/** Everything said so far, turn by turn, with the sources of each line; any choice can be gone back to. */
export function RecordPanel({ deps, moment, close }: PanelNeeds) {
  const reading = useReading(deps);
  const returnTo = (choices: number, card?: number): void => {
    deps.session.jump(choices, card);
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
            <Cards
              cards={turn.cards}
              sitting={turn.sitting}
              deps={deps}
              reading={reading}
              player={player}
              returnTo={(card) => returnTo(choices, card)}
            />
            <Chosen
              offer={turn.chosen}
              sitting={turn.sitting}
              deps={deps}
              reading={reading}
              returnHere={() => returnTo(choices)}
            />
          </li>
        ))}
        {moment && now.length > 0 && (
          <li class="rec-turn">
            <Cards cards={now} sitting={moment.sitting} deps={deps} reading={reading} player={player} />
          </li>
        )}
      </ol>
    </Panel>
  );
}

/** Cards of the turn now being read, as far as it has been read. */
const readSoFar = (moment: Moment): readonly Card[] =>
  moment.steps.slice(0, moment.reached + 1).flatMap((step) => (step.kind === 'card' ? [step.card] : []));

interface ChosenProps {
  readonly offer: Offer;
  readonly sitting: SittingId | 'delegates';
  readonly deps: PageDeps;
  readonly reading: Reading | null;
  readonly returnHere: () => void;
}

function Chosen({ offer, sitting, deps, reading, returnHere }: ChosenProps) {
  const { move } = offer;
  const argument = move.kind === 'say' ? move.said.argument : null;
  return (
    <div class="rec-chosen">
      <p class="rec-voice">You chose{offer.to ? `, to ${nameOf(deps.record, offer.to)}` : ''}</p>
      <p class="rec-words">{offerText(offer)}</p>
      {argument && (
        <p class="rec-kind">
          An argument of 1918, your words:{' '}
          <Titled argument={argument} sitting={sitting} deps={deps} reading={reading} />
        </p>
      )}
      {argument && reading && <SourceList sources={argumentSources(reading, argument)} />}
      <button type="button" class="panel-button" onClick={returnHere}>
        Return to here<span class="sr">: {offer.words}</span>
      </button>
    </div>
  );
}
