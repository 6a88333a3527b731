import { useState } from 'preact/hooks';
import type { PageDeps } from '../../ui/deps.ts';
import { Backdrop } from '../../ui/portraits.tsx';
import { FactionMark, factionWords } from '../teach/faction-mark.tsx';
import { type Assembly, assemblyOf, type Faction, factionsAt, onBench, type Step } from './assembly.ts';
import { clockOf, startOrPause } from './assembly-clock.ts';
import type { KeptAssembly } from './assembly-text.ts';
import { Delegates } from './delegates.tsx';
import { SpeakersClock } from './speakers-clock.tsx';
import { Speech } from './speech.tsx';
import type { Assemblies } from './use-assembly.ts';
import { useChairKeys } from './use-chair-keys.ts';
import { Vote } from './vote.tsx';
import { stepWords } from './words.ts';

interface FloorProps {
  readonly deps: PageDeps;
  readonly kept: KeptAssembly;
  readonly assemblies: Assemblies;
}

/** The assembly while it sits: the hall and the question, who speaks and for how long, the benches, and one desk for the chair. */
export function Floor({ deps, kept, assemblies }: FloorProps) {
  const { record } = deps;
  const { setup, events, clock } = kept;
  const state = assemblyOf(events);
  const at = Math.min(state.step, setup.agenda.length - 1);
  const step = setup.agenda[at];
  const next = setup.agenda[at + 1];
  const sitting = record.sittings.get(setup.sitting);
  const motion = motionAt(setup.agenda, at);
  const to = (index: number): void => {
    const target = setup.agenda[index];
    assemblies.add({ kind: 'to', step: index });
    if (target) assemblies.setClock(clockOf(minutesOf(target, setup.minutes)));
  };
  const undo = (): void => {
    const before = setup.agenda[assemblyOf(events.slice(0, -1)).step];
    assemblies.undo();
    // Back at another point of the agenda its speaker has the whole time again.
    if (events.at(-1)?.kind === 'to' && before) assemblies.setClock(clockOf(minutesOf(before, setup.minutes)));
  };
  const timed = step?.kind === 'speech' || step?.kind === 'reply';
  useChairKeys({
    single: deps.settings.singleKeys.value,
    clock: timed ? () => assemblies.setClock(startOrPause(clock, Date.now())) : null,
    on: setup.agenda[at + 1] ? () => to(at + 1) : null,
    undo: events.length > 0 ? undo : null,
  });
  if (!step) return null;
  return (
    <main class="as-floor">
      <section class="as-hall" aria-label="The question">
        <Backdrop place={hallOf(setup.sitting)} />
        <div class="as-question">
          <p>The question before the assembly</p>
          <h2>{(motion && record.motions.get(motion)?.question) ?? sitting?.asks}</h2>
        </div>
      </section>
      <aside class="as-side" aria-label="The floor">
        <p class="as-now" aria-live="polite">
          {headline(step)}
        </p>
        {(step.kind === 'speech' || step.kind === 'reply') && (
          <SpeakersClock clock={clock} whole={minutesOf(step, setup.minutes) * 60_000} set={assemblies.setClock} />
        )}
        <p class="as-next">{next ? `Next: ${stepWords(next, record)}` : 'This is the last point of the agenda.'}</p>
      </aside>
      <ul class="as-row">
        {factionsAt(record, setup.sitting).map((faction) => (
          <Bench key={faction} faction={faction} kept={kept} speaks={'faction' in step && step.faction === faction} />
        ))}
      </ul>
      <section class="as-desk" aria-label="The chair’s desk">
        {(step.kind === 'speech' || step.kind === 'reply') && (
          <Speech key={at} deps={deps} kept={kept} state={state} step={step} add={assemblies.add} />
        )}
        {step.kind === 'vote' && (
          <Vote key={at} deps={deps} kept={kept} state={state} motion={step.motion} add={assemblies.add} />
        )}
        {step.kind === 'opening' && (
          <p class="as-say">
            {sitting?.asks} Each bench is heard in turn, without interruption. A speech has {setup.minutes}{' '}
            {setup.minutes === 1 ? 'minute' : 'minutes'}. Nobody is asked what they think themselves before the debrief.
          </p>
        )}
        {step.kind === 'debrief' && (
          <p class="as-say">
            Stand up, shake hands, and leave the bench: from here on everybody speaks as themselves.{' '}
            <a href="#teach/debrief">The debrief, step by step</a>
          </p>
        )}
      </section>
      <Controls
        kept={kept}
        state={state}
        back={at > 0 ? () => to(at - 1) : null}
        on={next ? () => to(at + 1) : null}
        undo={undo}
        assemblies={assemblies}
      />
    </main>
  );
}

interface ControlsProps {
  readonly kept: KeptAssembly;
  readonly state: Assembly;
  readonly back: (() => void) | null;
  readonly on: (() => void) | null;
  readonly undo: () => void;
  readonly assemblies: Assemblies;
}

/** One quiet row: the agenda, undo, a note, the end. */
function Controls({ kept, state, back, on, undo, assemblies }: ControlsProps) {
  const [noting, setNoting] = useState(false);
  const [words, setWords] = useState('');
  return (
    <footer class="as-controls">
      <button type="button" disabled={back === null} onClick={() => back?.()}>
        Back on the agenda
      </button>
      <button type="button" class="is-on" disabled={on === null} onClick={() => on?.()}>
        Next on the agenda
      </button>
      <button type="button" disabled={kept.events.length === 0} onClick={undo}>
        Undo the last step
      </button>
      <button type="button" aria-expanded={noting} onClick={() => setNoting(!noting)}>
        Note{state.notes.length > 0 ? ` (${state.notes.length})` : ''}
      </button>
      <button type="button" onClick={() => assemblies.add({ kind: 'closed' })}>
        End, and report
      </button>
      {noting && (
        <form
          class="as-note"
          onSubmit={(event) => {
            event.preventDefault();
            if (words.trim() !== '') assemblies.add({ kind: 'noted', words: words.trim() });
            setWords('');
            setNoting(false);
          }}
        >
          <label>
            A note for the report{' '}
            <input value={words} maxLength={400} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <button type="submit">Keep it</button>
        </form>
      )}
    </footer>
  );
}

interface BenchProps {
  readonly faction: Faction;
  readonly kept: KeptAssembly;
  readonly speaks: boolean;
}

function Bench({ faction, kept, speaks }: BenchProps) {
  const members = onBench(kept.setup.roll, faction);
  return (
    <li class={speaks ? 'as-bench is-speaking' : 'as-bench'}>
      <FactionMark faction={faction} />
      <h3>{factionWords[faction]}</h3>
      <b class="as-many">
        {members.length}
        <span class="sr"> {members.length === 1 ? 'pupil' : 'pupils'}</span>
      </b>{' '}
      {speaks && <span class="as-has">has the floor</span>}
      <Delegates faction={faction} many={members.length} />
    </li>
  );
}

const headline = (step: Step): string => {
  switch (step.kind) {
    case 'speech':
      return `Speaks: ${factionWords[step.faction]}`;
    case 'reply':
      return `Replies: ${factionWords[step.faction]}`;
    case 'vote':
      return 'The vote';
    case 'opening':
      return 'The assembly opens';
    case 'debrief':
      return 'Debrief';
  }
};

const minutesOf = (step: Step, minutes: number): number => (step.kind === 'reply' ? minutes / 2 : minutes);

/** The motion that the debate leads to: the one being voted on, or the next on the agenda, or the last there was. */
function motionAt(agenda: readonly Step[], at: number) {
  const votes = agenda.flatMap((step, i) => (step.kind === 'vote' ? [{ motion: step.motion, i }] : []));
  return (votes.find(({ i }) => i >= at) ?? votes.at(-1))?.motion ?? null;
}

/** A class sits in a great hall, whatever room the committee had: the congress of soviets its own, all others the Tauride. */
const hallOf = (sitting: string): string => (sitting >= '1918-03-14' && sitting < '1919' ? 'noble' : 'tauride');
