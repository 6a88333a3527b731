import { useMemo, useState } from 'preact/hooks';
import { delegateName } from '../../archive/transcript.ts';
import type { DelegateId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Entry } from './class-sums.ts';
import { courseOf, sittingWords, votesWords } from './csv.ts';
import { pairsOf, whyWords } from './pairs.ts';
import type { Result } from './results.ts';
import type { ClassScope } from './scope.ts';

/** Who might debate whom, each pair with one sentence why. */
export function Pairs({ scope: { entries, label } }: { readonly scope: ClassScope }) {
  const { pairs, waiting } = useMemo(() => pairsOf(entries), [entries]);
  return (
    <section class="rp-panel cl-pairs" aria-labelledby="cl-pairs">
      <h2 class="rp-title-bar" id="cl-pairs">
        Who might debate whom
      </h2>
      {pairs.length === 0 && <p>Two results with a place in the triangle are needed for a pair.</p>}
      <ol class="cl-pair-list">
        {pairs.map((pair) => (
          <li key={pair.a.id}>
            <b>
              {label(pair.a)} and {label(pair.b)}
            </b>
            <span>{whyWords(pair, label)}</span>
          </li>
        ))}
      </ol>
      {waiting.length > 0 && (
        <p class="rp-note">
          Left over: {waiting.map(label).join(', ')}. Whoever is left over could take the chair of a debate.
        </p>
      )}
    </section>
  );
}

interface PupilsProps {
  readonly scope: ClassScope;
  /** Names, marks and notes are the teacher's alone: they are gone while names are hidden. */
  readonly shown: boolean;
  readonly change: (id: string, part: Partial<Pick<Result, 'name' | 'mark' | 'note'>>) => void;
  readonly remove: (entry: Entry) => void;
}

/** Rows drawn at once; a class of thirty is drawn whole. */
const ROWS = 60;

/** Every pupil in a line, with room for the teacher's own mark and note. */
export function Pupils({ scope, shown, change, remove }: PupilsProps) {
  const { entries, record, label, picked } = scope;
  const [most, setMost] = useState(ROWS);
  return (
    <section class="rp-panel cl-pupils" aria-labelledby="cl-pupils">
      <h2 class="rp-title-bar" id="cl-pupils">
        The pupils
      </h2>
      {!shown && <p class="rp-note">Names, your marks and your notes are hidden. Press “Show names” above.</p>}
      <div class="cl-scroll">
        <table class="cl-table cl-lines">
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Sitting</th>
              <th scope="col">Course at the end</th>
              <th scope="col">Speeches</th>
              <th scope="col">Voted</th>
              <th scope="col">Three sentences</th>
              {shown && <th scope="col">Your mark</th>}
              {shown && <th scope="col">Your note</th>}
              <th scope="col">
                <span class="sr">Delete</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, most).map((entry) => (
              <tr key={entry.id} class={picked === entry.id ? 'is-picked' : undefined}>
                <th scope="row">
                  <span class="cl-no">{entry.number}</span>
                  {shown ? (
                    <input
                      class="cl-input"
                      aria-label={`Name of pupil ${entry.number}`}
                      value={entry.name}
                      placeholder="no name"
                      onChange={({ currentTarget }) => change(entry.id, { name: currentTarget.value })}
                    />
                  ) : (
                    label(entry)
                  )}
                </th>
                <td>
                  {sittingWords(entry.summary, record)}
                  {entry.summary.delegate && <span class="rp-note">{argued(entry.summary.delegate, record)}</span>}
                  {!entry.summary.ended && <span class="rp-note">not to the end</span>}
                  {!entry.summary.whole && (
                    <span class="rp-note">made with another edition; told as far as it goes</span>
                  )}
                </td>
                <td>
                  {courseOf(entry.summary)}
                  {entry.other && <span class="rp-note">other bench: {courseOf(entry.other)}</span>}
                </td>
                <td>{entry.summary.speeches}</td>
                <td>{votesWords(entry.summary, record) || 'no vote'}</td>
                <td class="cl-sentences">{entry.words}</td>
                {shown && (
                  <>
                    <td>
                      <input
                        class="cl-input cl-mark-input"
                        aria-label={`Your mark for ${label(entry)}`}
                        value={entry.mark}
                        onChange={({ currentTarget }) => change(entry.id, { mark: currentTarget.value })}
                      />
                    </td>
                    <td>
                      <input
                        class="cl-input"
                        aria-label={`Your note on ${label(entry)}`}
                        value={entry.note}
                        onChange={({ currentTarget }) => change(entry.id, { note: currentTarget.value })}
                      />
                    </td>
                  </>
                )}
                <td>
                  <button
                    type="button"
                    class="cl-small"
                    aria-label={`Delete the result of ${label(entry)}`}
                    onClick={() => remove(entry)}
                  >
                    Delete
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > most && (
        <button type="button" class="panel-button" onClick={() => setMost(entries.length)}>
          Show all {entries.length}
        </button>
      )}
    </section>
  );
}

/** *as Anna*; of a role of the class, what it is. */
function argued(id: DelegateId, record: HistoricalRecord): string {
  const name = delegateName(id, record);
  return record.delegates.get(id)?.kind === 'role' ? `role: ${name}` : `as ${name}`;
}
