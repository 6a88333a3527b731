import { useState } from 'preact/hooks';
import { readLesson } from '../../archive/lesson.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Play } from './lesson-state.ts';
import { ResultBox } from './result-box.tsx';

interface OthersProps {
  readonly plays: readonly Play[];
  readonly record: HistoricalRecord;
  readonly goOn: (play: Play) => void;
  readonly forget: (id: string) => void;
}

/** Who was at a lesson on this device before: a result is shown again, and what was left is taken up, each with one press. */
export function OthersList({ plays, record, goOn, forget }: OthersProps) {
  const [shown, setShown] = useState<string | null>(null);
  if (plays.length === 0) return null;
  const handed = plays.filter((play) => play.handed !== null);
  const left = plays.filter((play) => play.handed === null);
  const words = (play: Play) => `${nameOf(play)}, ${titleOf(play, record)}`;
  return (
    <div class="ls-others">
      {left.length > 0 && (
        <section aria-labelledby="ls-left">
          <h2 id="ls-left">Not handed in yet</h2>
          <ul>
            {left.map((play) => (
              <li key={play.id}>
                <button type="button" class="btn alt" onClick={() => goOn(play)}>
                  Go on: {nameOf(play)}
                </button>
                <span>{titleOf(play, record)}</span>
                <button type="button" class="ls-plain" onClick={() => forget(play.id)}>
                  Take it off the list<span class="sr">: {words(play)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {handed.length > 0 && (
        <section aria-labelledby="ls-handed">
          <h2 id="ls-handed">Handed in on this device</h2>
          <ul>
            {handed.map((play) => (
              <li key={play.id}>
                <button
                  type="button"
                  class="btn alt"
                  aria-expanded={shown === play.id}
                  onClick={() => setShown(shown === play.id ? null : play.id)}
                >
                  Show it again: {nameOf(play)}
                </button>
                <span>
                  {titleOf(play, record)}
                  {play.legs === 2 && ', both sides'}
                </span>
                <button type="button" class="ls-plain" onClick={() => goOn(play)}>
                  Go on<span class="sr">: {words(play)}</span>
                </button>
                <button type="button" class="ls-plain" onClick={() => forget(play.id)}>
                  Take it off the list<span class="sr">: {words(play)}</span>
                </button>
                {shown === play.id && play.handed && <ResultBox code={play.handed} name={play.name} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The name as it was given; somebody without one is nobody in particular. */
export const nameOf = ({ name }: Play): string => (name === '' ? 'no name given' : name);

function titleOf({ code }: Play, record: HistoricalRecord): string {
  const lesson = readLesson(code);
  return (lesson.ok && record.sittings.get(lesson.value.sitting)?.title) || 'a lesson';
}
