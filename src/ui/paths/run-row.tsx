import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import { Icon } from '../icons.tsx';
import { Portrait } from '../portraits.tsx';
import type { Label, RunsDeps } from './runs-needs.ts';
import { whenWords, whereOf, whereWords, whoOf } from './runs-words.ts';
import { PathIcon } from './tree-marks.tsx';

/** What a row can set going. They stay the same from one drawing of the list to the next. */
export interface RowActs {
  readonly tick: (id: RunId) => void;
  readonly resume: (id: RunId) => void;
  readonly watch: (id: RunId) => void;
  readonly fork: (kept: KeptRun) => void;
  readonly share: (kept: KeptRun) => void;
  readonly save: (kept: KeptRun, name: string) => void;
  readonly change: (id: RunId, part: Label) => void;
  readonly remove: (kept: KeptRun) => void;
  readonly restore: (kept: KeptRun) => void;
}

/** Where the focus is to go once that row is drawn. */
export interface Landing {
  current: RunId | null;
}

interface RowProps {
  readonly kept: KeptRun;
  readonly name: string;
  /** The name of the run it was forked from; null where it wasn't, or that one is gone. */
  readonly parent: string | null;
  readonly ticked: boolean;
  readonly current: boolean;
  readonly record: RunsDeps['record'];
  readonly landing: Landing;
  readonly act: RowActs;
}

/** One kept run: who, how far, when; to be ticked, starred, taken up and read. */
export function RunRow({ kept, name, parent, ticked, current, record, landing, act }: RowProps) {
  const [more, setMore] = useState(false);
  const landed = useLanding(landing, kept.id);
  // Of five hundred rows only those that changed are drawn again.
  return useMemo(() => {
    const who = whoOf(kept, record);
    const from =
      kept.from && parent ? `forked from ${parent} after choice ${Math.max(0, kept.from.choices - 1)}` : null;
    const facts = [current && 'in play', from, whenWords(kept.touched)].filter(Boolean);
    return (
      <li class={current ? 'run is-current' : 'run'}>
        <label class="run-tick">
          <input type="checkbox" checked={ticked} onChange={() => act.tick(kept.id)} />
          <span class="sr">Lay {name} beside another run</span>
        </label>
        <span class="run-face">
          {who?.person ? <Portrait person={who.person} /> : who?.course && <Icon name={who.course} class="run-shape" />}
        </span>
        <div class="run-words">
          <h3>{name}</h3>
          <p>
            {whoWords(who)}
            {whereWords(whereOf(kept, record))}
          </p>
          <p class="run-facts">{facts.join(' · ')}</p>
        </div>
        <div class="run-ways">
          <button
            type="button"
            class="run-star"
            aria-pressed={kept.star}
            aria-label={`Star ${name}`}
            onClick={() => act.change(kept.id, { star: !kept.star })}
          >
            <svg viewBox="0 0 48 48" aria-hidden="true">
              <path d="M24 4l6 14 15 1-12 10 4 15-13-8-13 8 4-15L3 19l15-1z" />
            </svg>
          </button>
          <button type="button" class="btn" aria-label={`Resume ${name}`} onClick={() => act.resume(kept.id)}>
            Resume
          </button>
          <a class="btn alt" aria-label={`Read ${name}`} href={`#read/${kept.id}`}>
            Read
          </a>
          <button
            ref={landed}
            type="button"
            class="btn alt"
            aria-label={`More on ${name}`}
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            More
          </button>
        </div>
        {more && <More kept={kept} name={name} act={act} />}
      </li>
    );
  }, [kept, name, parent, ticked, current, record, landed, act, more]);
}

type GoneProps = Pick<RowProps, 'kept' | 'name' | 'landing' | 'act'>;

/** In the place of a run that was deleted just now. */
export function GoneRow({ kept, name, landing, act }: GoneProps) {
  const landed = useLanding(landing, kept.id);
  return (
    <li class="run-gone">
      <span>{name} is deleted.</span>
      <button ref={landed} type="button" class="btn" onClick={() => act.restore(kept)}>
        Undo
      </button>
    </li>
  );
}

/** The button that has the focus once its row has come, before the focus is lost with the row that went. */
function useLanding(landing: Landing, id: RunId) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (landing.current !== id) return;
    landing.current = null;
    button.current?.focus();
  }, []);
  return button;
}

/** *As Anna.*, or a role for a class by what it stands for. */
function whoWords(who: ReturnType<typeof whoOf>): string {
  if (who === null) return 'Nobody chosen yet. ';
  return who.person ? `As ${who.name}. ` : `${who.name.charAt(0).toUpperCase()}${who.name.slice(1)}. `;
}

/** What is wanted now and then: a name, whose it is, and the ways to fork, save and delete it. */
function More({ kept, name, act }: Pick<RowProps, 'kept' | 'name' | 'act'>) {
  return (
    <div class="run-more">
      <label>
        Name
        <input
          value={kept.name}
          maxLength={80}
          placeholder={name}
          onChange={(event) => act.change(kept.id, { name: event.currentTarget.value.trim() })}
        />
      </label>
      <label>
        Whose run
        <input
          value={kept.player}
          maxLength={80}
          list="runs-players"
          onChange={(event) => act.change(kept.id, { player: event.currentTarget.value.trim() })}
        />
      </label>
      <div class="run-more-ways">
        <button type="button" class="panel-button" onClick={() => act.watch(kept.id)}>
          Watch it from the beginning
        </button>
        <button type="button" class="panel-button" onClick={() => act.fork(kept)}>
          <PathIcon name="fork" /> Fork from its end
        </button>
        <button type="button" class="panel-button" onClick={() => act.share(kept)}>
          Share
        </button>
        <button type="button" class="panel-button" onClick={() => act.save(kept, name)}>
          Save as a file
        </button>
        <button type="button" class="panel-button" onClick={() => act.remove(kept)}>
          Delete
        </button>
      </div>
    </div>
  );
}
