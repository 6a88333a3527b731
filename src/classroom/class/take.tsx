import { useRef, useState } from 'preact/hooks';
import { plural } from '../../ui/paths/tree-words.ts';
import { useDrop } from '../../ui/paths/use-drop.ts';
import { type Outcome, startOf } from './collect.ts';
import type { Aside, Torn } from './results.ts';
import type { ClassRoom } from './use-class.ts';

interface TakeProps {
  readonly room: ClassRoom;
  /** What a pupil is called now. */
  readonly label: (name: string) => string;
  /** False before the projector: what was pasted may hold names too. */
  readonly shown: boolean;
}

/** Where codes, links and files come in; and all that is not counted, with the reason. */
export function Take({ room, label, shown }: TakeProps) {
  const box = useRef<HTMLElement>(null);
  const [text, setText] = useState('');
  const { held, outcomes, take } = room;
  const files = async (list: readonly File[]): Promise<void> => {
    const pieces = await Promise.all(
      list.map(async (file) => ({ from: file.name, text: await file.text().catch(() => '') })),
    );
    // A file that the browser cannot read is named too.
    take(pieces.map(({ from, text: read }) => ({ from, text: read.trim() === '' ? `(${from} is empty)` : read })));
  };
  useDrop(box, (list) => void files(list));
  const likely = held.torn.filter((one) => one.likely);
  const words = held.torn.filter((one) => !one.likely);
  return (
    <section class="rp-panel cl-take" aria-labelledby="cl-take" ref={box}>
      <h2 class="rp-title-bar" id="cl-take">
        Collect
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') take([{ from: null, text }]);
          setText('');
        }}
      >
        <label for="cl-text">Paste codes and links here, one or thirty at once. A whole e-mail will do.</label>
        <textarea
          id="cl-text"
          rows={3}
          value={text}
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="cl-ways">
          <button type="submit" class="btn">
            Take in
          </button>
          <label class="panel-button cl-file">
            Choose files
            <input
              type="file"
              class="sr"
              multiple
              accept=".json,.txt,.eml,application/json,text/plain"
              // Choosing no file is heard by the page too, which would take it for Escape.
              onCancel={(event) => event.stopPropagation()}
              onChange={({ currentTarget }) => {
                void files([...(currentTarget.files ?? [])]);
                currentTarget.value = ''; // so that the same file can be chosen once more
              }}
            />
          </label>
          <span class="rp-note">or drop files anywhere on this page</span>
        </div>
      </form>
      <div class="cl-said" role="status">
        {outcomes && <p>{saidWords(outcomes)}</p>}
        {room.namesLost && (
          <p>
            <b>The list of your classes could not be read, so they have new names.</b> No result is lost. The right name
            can be given again under <i>Name, add or delete</i>.
          </p>
        )}
        {!room.kept && (
          <p>
            <b>This browser keeps nothing for this page.</b> Save the class as a file before you close it.
          </p>
        )}
      </div>
      {outcomes && <Named outcomes={outcomes} label={label} />}
      {room.undo && (
        <p class="cl-undo">
          {room.undo.what}.{' '}
          <button type="button" class="panel-button" onClick={room.undo.act}>
            Undo
          </button>
        </p>
      )}
      {likely.length > 0 && <TornList torn={likely} drop={room.dropTorn} shown={shown} />}
      {held.aside.length > 0 && <AsideList aside={held.aside} label={label} count={room.countToo} />}
      {words.length > 0 && shown && (
        <details class="rp-open">
          <summary>{plural(words.length, 'line')} of words without a code</summary>
          <ul class="rp-list cl-words">
            {words.map(({ id, text: line }) => (
              <li key={id}>{line}</li>
            ))}
          </ul>
          <button type="button" class="panel-button" onClick={() => room.dropTorn(words.map(({ id }) => id))}>
            Put these lines away
          </button>
        </details>
      )}
    </section>
  );
}

/** *27 read, 1 counted once, 3 could not be read.* */
export function saidWords(outcomes: readonly Outcome[]): string {
  const of = (is: Outcome['is']) => outcomes.filter((one) => one.is === is).length;
  const words = outcomes.filter(({ is, why }) => is === 'torn' && why?.startsWith('A line of words')).length;
  const torn = of('torn') - words;
  const parts = [
    of('read') > 0 && `${plural(of('read'), 'result')} taken in.`,
    of('again') > 0 &&
      `${plural(of('again'), 'result')} ${of('again') === 1 ? 'was' : 'were'} there already and ${of('again') === 1 ? 'is' : 'are'} counted once.`,
    torn > 0 && `${torn} could not be read and ${torn === 1 ? 'is' : 'are'} kept in the list below.`,
    words > 0 && `${plural(words, 'line')} of words had no code.`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : 'There was nothing in it.';
}

/** Whoever was counted once or replaced, by name. */
function Named({
  outcomes,
  label,
}: {
  readonly outcomes: readonly Outcome[];
  readonly label: (name: string) => string;
}) {
  const told = outcomes.filter(({ is, why }) => why !== null && is !== 'torn');
  if (told.length === 0) return null;
  return (
    <ul class="rp-list cl-named">
      {told.map(({ what, why, piece, lines }) => (
        <li key={`${piece} ${lines.join()} ${what}`}>
          <b>{label(what).replace(/\.$/, '')}.</b> {why}
        </li>
      ))}
    </ul>
  );
}

interface TornProps {
  readonly torn: readonly Torn[];
  readonly drop: ClassRoom['dropTorn'];
  readonly shown: boolean;
}

function TornList({ torn, drop, shown }: TornProps) {
  const [said, setSaid] = useState('');
  const all = torn.map(({ text }) => text).join('\n');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(all);
      setSaid('Copied.');
    } catch {
      setSaid('This browser does not copy by itself: mark the text and copy it by hand.');
    }
  };
  return (
    <section class="cl-torn" aria-labelledby="cl-torn">
      <h3 id="cl-torn">Could not be read ({torn.length})</h3>
      <ul class="rp-list">
        {torn.map(({ id, text, from, reason }, at) => {
          const what = shown ? (from ?? startOf(text)) : `Entry ${at + 1}`;
          return (
            <li key={id}>
              <b class="cl-code">{what}</b>
              {shown && from && <code class="cl-code"> {startOf(text)}</code>}
              <span class="rp-note">{reason}</span>
              <button type="button" class="cl-small" aria-label={`Put away ${what}`} onClick={() => drop([id])}>
                Put away
              </button>
            </li>
          );
        })}
      </ul>
      <div class="cl-ways">
        <button type="button" class="panel-button" onClick={() => void copy()}>
          Copy them all
        </button>
        <span class="rp-note" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}

interface AsideProps {
  readonly aside: readonly Aside[];
  readonly label: (name: string) => string;
  readonly count: (id: string) => void;
}

function AsideList({ aside, label, count }: AsideProps) {
  return (
    <details class="rp-open">
      <summary>Handed in more than once ({aside.length})</summary>
      <ul class="rp-list">
        {aside.map(({ id, name, why }) => (
          <li key={id}>
            <b>{label(name).replace(/\.$/, '')}.</b> {why}{' '}
            <button type="button" class="cl-small" onClick={() => count(id)}>
              It is another pupil’s: count it
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
