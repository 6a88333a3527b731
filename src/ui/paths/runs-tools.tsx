import type { Signal } from '@preact/signals';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import type { RunsDeps } from './runs-needs.ts';
import { type Filter, whenWords, whereOf, whereWords } from './runs-words.ts';
import { PathIcon } from './tree-marks.tsx';

interface ToolsProps {
  readonly player: Signal<string>;
  readonly players: readonly string[];
  readonly filter: Filter;
  readonly pick: (filter: Filter) => void;
  /** The two runs that are ticked. */
  readonly pair: readonly [RunId, RunId] | null;
  readonly takeIn: (files: readonly File[]) => void;
  /** null where there is nothing to save. */
  readonly saveAll: (() => void) | null;
}

/** Over the list: who is playing, whose runs are shown, and what can be done with more than one. */
export function RunsTools({ player, players, filter, pick, pair, takeIn, saveAll }: ToolsProps) {
  return (
    <div class="runs-tools">
      <label>
        Playing now
        <input
          value={player.value}
          maxLength={80}
          list="runs-players"
          autocomplete="off"
          placeholder="Nobody in particular"
          onChange={(event) => {
            player.value = event.currentTarget.value.trim();
          }}
        />
      </label>
      <datalist id="runs-players">
        {players.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {players.length > 0 && (
        <label>
          Show
          <select
            value={filter.whose === null ? '*' : `=${filter.whose}`}
            onChange={({ currentTarget: { value } }) =>
              pick({ ...filter, whose: value === '*' ? null : value.slice(1) })
            }
          >
            <option value="*">Everybody’s runs</option>
            {players.map((one) => (
              <option key={one} value={`=${one}`}>
                {one}
              </option>
            ))}
            <option value="=">Nobody’s in particular</option>
          </select>
        </label>
      )}
      <label class="runs-starred">
        <input
          type="checkbox"
          checked={filter.starred}
          onChange={({ currentTarget: { checked } }) => pick({ ...filter, starred: checked })}
        />
        Starred only
      </label>
      <div class="runs-ways">
        <a class="panel-button" href="#paths">
          <PathIcon name="tree" /> Path
        </a>
        <a class="panel-button" href="#watch/all">
          As it was argued in 1918
        </a>
        {pair ? (
          <a class="panel-button is-ready" href={`#compare/${pair[0]}/${pair[1]}`}>
            <PathIcon name="compare" /> Compare the two
          </a>
        ) : (
          <span class="runs-hint">Tick two runs to compare them.</span>
        )}
        {saveAll && (
          <button type="button" class="panel-button" onClick={saveAll}>
            Save all as a file
          </button>
        )}
        <label class="panel-button runs-file">
          Open a file of runs
          <input
            type="file"
            class="sr"
            multiple
            accept=".json,application/json"
            // Choosing no file is heard by the panel too, which would take it for Escape.
            onCancel={(event) => event.stopPropagation()}
            onChange={({ currentTarget }) => {
              takeIn([...(currentTarget.files ?? [])]);
              currentTarget.value = ''; // so that the same file can be opened once more
            }}
          />
        </label>
      </div>
    </div>
  );
}

interface DeletedProps {
  readonly deleted: readonly KeptRun[];
  readonly record: RunsDeps['record'];
  readonly restore: (kept: KeptRun) => void;
}

/** What was deleted, and can be had back until it is cleared away. */
export function DeletedRuns({ deleted, record, restore }: DeletedProps) {
  return (
    <details class="runs-deleted">
      <summary>Deleted, kept for 30 days ({deleted.length})</summary>
      <ul>
        {deleted.map((one) => (
          <li key={one.id}>
            <span>
              {one.name && <b>{one.name}. </b>}
              {whereWords(whereOf(one, record))} · {whenWords(one.touched)}
            </span>
            <button
              type="button"
              class="panel-button"
              aria-label={`Have ${one.name || 'this run'} back`}
              onClick={() => restore(one)}
            >
              Have it back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
