import type { HistoricalRecord } from '../../debate/record.ts';
import { linkTo } from '../../ui/entry.ts';
import { longDay } from '../../ui/panels/days.ts';
import { download } from '../../ui/paths/download.ts';
import { groundWords } from '../../ui/words.ts';
import { FactionName } from '../teach/faction-mark.tsx';
import { assemblyOf, factionsAt, onBench } from './assembly.ts';
import { type KeptAssembly, writeAssembly } from './assembly-text.ts';
import type { Assemblies } from './use-assembly.ts';
import { resultOf } from './vote.tsx';

interface ReportProps {
  readonly record: HistoricalRecord;
  readonly kept: KeptAssembly;
  readonly assemblies: Assemblies;
}

/** What an assembly was: who sat where, what was argued, how it voted beside the record, and the notes. */
export function AssemblyReport({ record, kept, assemblies }: ReportProps) {
  const { setup, events } = kept;
  const state = assemblyOf(events);
  const sitting = record.sittings.get(setup.sitting);
  return (
    <main class="as-report">
      <header>
        <h2>The assembly has risen</h2>
        <p class="as-lead">
          {setup.name || 'The class'}, {new Date(kept.began).toLocaleDateString('en-GB')}: the sitting of{' '}
          {longDay(sitting?.dateNS ?? setup.sitting)}, {sitting?.title}.
        </p>
      </header>
      <section class="as-part">
        <h3>The votes, beside the record</h3>
        {state.votes.size === 0 && <p>No vote was taken.</p>}
        {[...state.votes].map(([id, counts]) => {
          const motion = record.motions.get(id);
          return (
            motion && (
              <table key={id} class="as-tally">
                <caption>
                  {motion.question} <b>{resultOf(motion, counts)}</b>
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Hands</th>
                    <th scope="col">This class</th>
                    <th scope="col">{motion.date.slice(0, 4)}</th>
                  </tr>
                </thead>
                <tbody>
                  {motion.options.map((option) => (
                    <tr key={option.id}>
                      <th scope="row">{option.label}</th>
                      <td>{counts[option.id] ?? 0}</td>
                      <td>{option.count ?? 'not recorded'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          );
        })}
      </section>
      <section class="as-part">
        <h3>What was said</h3>
        {state.speeches.length === 0 && <p>No speech was written down.</p>}
        <ol class="as-said">
          {state.speeches.map((speech, at) => {
            const argument = speech.argument === null ? undefined : record.arguments.get(speech.argument);
            return (
              <li key={at}>
                <FactionName faction={speech.faction} />
                {speech.speaker !== '' && `, ${speech.speaker}`}
                {argument && (
                  <>
                    : <a href={linkTo('arguments', argument.id)}>{argument.title}</a> (
                    {groundWords[argument.ground].toLowerCase()})
                  </>
                )}
                {speech.words !== '' && <q>{speech.words}</q>}
              </li>
            );
          })}
        </ol>
      </section>
      <section class="as-part">
        <h3>The benches</h3>
        <ul class="as-said">
          {factionsAt(record, setup.sitting).map((faction) => {
            const members = onBench(setup.roll, faction);
            const names = members.flatMap(({ name }) => (name === '' ? [] : [name]));
            return (
              <li key={faction}>
                <FactionName faction={faction} />: {members.length}
                {names.length > 0 && ` (${names.join(', ')})`}
              </li>
            );
          })}
        </ul>
        {state.notes.length > 0 && (
          <>
            <h3>Notes</h3>
            <ul class="as-said">
              {state.notes.map((note, at) => (
                <li key={at}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p class="as-ways as-foot">
        <button type="button" class="btn" onClick={() => window.print()}>
          Print
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => download('breathing-space-assembly.json', 'application/json', writeAssembly(kept))}
        >
          Save as a file
        </button>
        <button type="button" class="btn alt" onClick={assemblies.undo}>
          Back into the assembly
        </button>
        <a class="btn alt" href="#teach/debrief">
          The debrief
        </a>
      </p>
    </main>
  );
}
