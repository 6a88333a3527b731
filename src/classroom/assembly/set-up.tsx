import { useId, useState } from 'preact/hooks';
import type { SittingId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { Icon } from '../../ui/icons.tsx';
import { longDay } from '../../ui/panels/days.ts';
import { ChoiceField } from '../teach/choice-field.tsx';
import { FactionName, factionWords } from '../teach/faction-mark.tsx';
import {
  agendaOf,
  changed,
  dealt,
  type Faction,
  factionsAt,
  type Member,
  moved,
  namesIn,
  onBench,
  type Setup,
  type Step,
} from './assembly.ts';
import { stepWords } from './words.ts';

interface SetUpProps {
  readonly record: HistoricalRecord;
  readonly begin: (setup: Setup) => void;
  readonly back: () => void;
}

const usual = '1918-02-23' as SittingId;
/** A class as it often is, until the teacher has counted. */
const many = 24;

/** Before it opens: the class, the sitting, the benches, the agenda. What stands here at first can be used as it is. */
export function SetUp({ record, begin, back }: SetUpProps) {
  const [name, setName] = useState('');
  const [sitting, setSitting] = useState(
    record.sittings.has(usual) ? usual : ([...record.sittings.keys()][0] ?? usual),
  );
  const [minutes, setMinutes] = useState('2');
  const [pasted, setPasted] = useState('');
  const names = namesIn(pasted);
  const benches = factionsAt(record, sitting);
  const [roll, setRoll] = useState<readonly Member[]>(() => dealt(Array(many).fill(''), benches));
  const [agenda, setAgenda] = useState<readonly Step[]>(() => agendaOf(record, sitting));
  const ids = { name: useId(), names: useId(), benches: useId(), agenda: useId() };
  const voted = [...record.sittings.values()].filter(({ motions }) => motions.length > 0);
  const choose = (id: SittingId): void => {
    setSitting(id);
    setAgenda(agendaOf(record, id));
    setRoll(
      dealt(
        roll.map((one) => one.name),
        factionsAt(record, id),
      ),
    );
  };
  const deal = (): void => setRoll(dealt(names.length > 0 ? names : roll.map((one) => one.name), benches));
  const move = (at: number, by: 1 | -1): void => {
    const step = agenda[at];
    if (step) setAgenda(agenda.filter((_, i) => i !== at).toSpliced(at + by, 0, step));
  };
  return (
    <main class="as-set-up">
      <section class="as-part">
        <h2>The class</h2>
        <p class="tc-field">
          <label for={ids.name}>Its name</label>
          <input id={ids.name} value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
        </p>
        <ChoiceField
          label="The sitting"
          value={sitting}
          ways={voted.map(({ id, dateNS, title }) => ({ value: id, words: `${longDay(dateNS, false)}: ${title}` }))}
          pick={choose}
        />
        <ChoiceField
          label="Minutes of a speech"
          value={minutes}
          ways={['1', '2', '3', '4', '5'].map((value) => ({ value, words: value }))}
          pick={setMinutes}
        />
        <p class="tc-field">
          <label for={ids.names}>The roll, one name to a line (if you want names on the screen)</label>
          <textarea
            id={ids.names}
            rows={4}
            value={pasted}
            onInput={(event) => {
              setPasted(event.currentTarget.value);
              // Whoever is on the roll is on a bench: nobody has to think of dealing it.
              const typed = namesIn(event.currentTarget.value);
              if (typed.length > 0) setRoll(dealt(typed, benches));
            }}
          />
        </p>
        <p class="as-hint">
          Names stay on this device, in this assembly and in the file you save of it. They are dealt to the benches as
          you type; press a name to move it to the next bench.
        </p>
      </section>
      <section class="as-part" aria-labelledby={ids.benches}>
        <h2 id={ids.benches}>The benches: {roll.length} pupils</h2>
        <ul class="as-benches">
          {benches.map((faction) => (
            <Bench key={faction} faction={faction} benches={benches} roll={roll} set={setRoll} />
          ))}
        </ul>
        <p>
          <button type="button" class="btn alt" onClick={deal}>
            Deal evenly
          </button>
        </p>
        <p class="as-hint">
          A bench is argued for, not believed in. Let a pupil who asks change benches, and nobody say why.
        </p>
      </section>
      <section class="as-part" aria-labelledby={ids.agenda}>
        <h2 id={ids.agenda}>The agenda</h2>
        <ol class="as-agenda-list">
          {agenda.map((step, at) => {
            const words = stepWords(step, record);
            return (
              <li key={`${at}/${words}`}>
                <span>{words}</span>
                <button type="button" disabled={at === 0} onClick={() => move(at, -1)}>
                  <span aria-hidden="true">↑</span>
                  <span class="sr">Earlier: {words}</span>
                </button>
                <button type="button" disabled={at === agenda.length - 1} onClick={() => move(at, 1)}>
                  <span aria-hidden="true">↓</span>
                  <span class="sr">Later: {words}</span>
                </button>
                <button
                  type="button"
                  disabled={agenda.length === 1}
                  onClick={() => setAgenda(agenda.filter((_, i) => i !== at))}
                >
                  <span aria-hidden="true">×</span>
                  <span class="sr">Leave out: {words}</span>
                </button>
              </li>
            );
          })}
        </ol>
        <p>
          <button type="button" class="btn alt" onClick={() => setAgenda(agendaOf(record, sitting))}>
            The usual agenda
          </button>
        </p>
      </section>
      <p class="as-ways as-foot">
        <button
          type="button"
          class="btn"
          onClick={() => begin({ name: name.trim(), sitting, roll, agenda, minutes: Number(minutes) })}
        >
          Open the assembly <Icon name="on" />
        </button>
        <button type="button" class="btn alt" onClick={back}>
          Back
        </button>
      </p>
    </main>
  );
}

interface BenchProps {
  readonly faction: Faction;
  readonly benches: readonly Faction[];
  readonly roll: readonly Member[];
  readonly set: (roll: readonly Member[]) => void;
}

function Bench({ faction, benches, roll, set }: BenchProps) {
  const members = onBench(roll, faction);
  const named = roll.flatMap((one, at) => (one.faction === faction && one.name !== '' ? [{ ...one, at }] : []));
  return (
    <li>
      <FactionName faction={faction} />
      <span class="as-count">
        <button
          type="button"
          disabled={members.length === 0}
          aria-label={`One fewer: ${factionWords[faction]}`}
          onClick={() => set(changed(roll, faction, -1))}
        >
          −
        </button>
        <output>
          <span class="sr">{factionWords[faction]}: </span>
          {members.length}
        </output>
        <button
          type="button"
          aria-label={`One more: ${factionWords[faction]}`}
          onClick={() => set(changed(roll, faction, 1))}
        >
          +
        </button>
      </span>
      {named.length > 0 && (
        <span class="as-names">
          {named.map(({ name, at }) => (
            <button key={at} type="button" onClick={() => set(moved(roll, at, benches))}>
              {name}
              <span class="sr">: to the next bench</span>
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
