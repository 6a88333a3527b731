import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Lesson, writeLesson } from '../../archive/lesson.ts';
import type { DelegateId, SittingId } from '../../debate/ids.ts';
import type { DelegateCards } from '../../debate/record.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { longDay } from '../../ui/panels/days.ts';
import { Qr } from '../../ui/paths/qr.tsx';
import { BoardSheet } from './board-sheet.tsx';
import { Copied } from './copied.tsx';
import { keptText } from './device-store.ts';
import { BriefWords } from './door.tsx';
import { isFile, linkToLesson } from './links.ts';
import { firstLesson, holding, lengths, readDraft, seatsAt } from './maker-state.ts';
import '../styles/lesson.css';
import '../styles/lesson-maker.css';

const draft = keptText('lesson-draft');

/** For the teacher: a lesson is set, and its link, its code and a sheet for the board come of it. The draft is kept. */
export function LessonMaker({ deps }: { readonly deps: PageDeps }) {
  const { record } = deps;
  const [lesson, setLesson] = useState(() => readDraft(draft.get(), record) ?? firstLesson(newSeed()));
  const [projected, setProjected] = useState(false);
  const cards = useCards(deps);
  const code = useMemo(() => writeLesson(lesson), [lesson]);
  const link = linkToLesson(code);
  const set = (part: Partial<Lesson>): void => {
    const next = holding({ ...lesson, ...part }, record);
    setLesson(next);
    draft.set(JSON.stringify(next));
  };
  useEffect(() => {
    draft.set(JSON.stringify(lesson));
  }, []);
  const nameOfSeat = (id: DelegateId): string => {
    const person = record.delegates.get(id)?.person;
    return cards?.[id]?.name ?? (person && record.people.get(person)?.name) ?? id;
  };
  const seats = seatsAt(record, lesson.sitting);
  const kind = (of: 'delegate' | 'role') => seats.filter((id) => record.delegates.get(id)?.kind === of);
  return (
    <div class="ls-maker">
      <form class="ls-set" onSubmit={(event) => event.preventDefault()} aria-label="The lesson">
        <label>
          <b>Sitting</b>
          <select value={lesson.sitting} onInput={(event) => set({ sitting: event.currentTarget.value as SittingId })}>
            {[...record.sittings.values()].map(({ id, title, dateNS, minutes }) => (
              <option key={id} value={id}>
                {longDay(dateNS, false)}: {title} (about {minutes} minutes)
              </option>
            ))}
          </select>
        </label>
        <label>
          <b>Who the pupils are</b>
          <select
            value={lesson.as ?? ''}
            onInput={(event) => set({ as: (event.currentTarget.value || null) as DelegateId | null })}
          >
            <option value="">Each pupil chooses</option>
            <optgroup label="An invented delegate">
              {kind('delegate').map((id) => (
                <option key={id} value={id}>
                  {nameOfSeat(id)}
                </option>
              ))}
            </optgroup>
            <optgroup label="A role, with a line to keep">
              {kind('role').map((id) => (
                <option key={id} value={id}>
                  {nameOfSeat(id)}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label>
          <b>Time for one run</b>
          <select
            value={String(lesson.minutes ?? '')}
            onInput={(event) => set({ minutes: Number(event.currentTarget.value) || null })}
          >
            {lengths.map((minutes) => (
              <option key={minutes} value={String(minutes ?? '')}>
                {minutes === null ? 'No clock' : `${minutes} minutes`}
              </option>
            ))}
          </select>
          <small>A pupil can hide the clock. It warns at two minutes, and ends nothing.</small>
        </label>
        <fieldset>
          <legend>Before the debrief a pupil sees</legend>
          <label class="ls-tick">
            <input
              type="checkbox"
              checked={lesson.hindsight}
              disabled={lesson.scores}
              onInput={(event) => set({ hindsight: event.currentTarget.checked })}
            />{' '}
            how the real vote went
          </label>
          <label class="ls-tick">
            <input
              type="checkbox"
              checked={lesson.scores}
              onInput={(event) => set({ scores: event.currentTarget.checked })}
            />{' '}
            the report on his or her own run, with its numbers
          </label>
          <small>
            The report lays each vote beside that of 1918, so it comes only with the first. The library stays open:
            whoever looks up a person there reads what became of them.
          </small>
        </fieldset>
        <p class="ls-ways">
          <button type="button" class="ls-plain" onClick={() => set({ seed: newSeed() })}>
            Another order of the cards
          </button>
          <small>All pupils with one code see the cards in one order.</small>
        </p>
      </form>
      <section class="ls-out-card" aria-labelledby="ls-give">
        <h3 id="ls-give">To give to the class</h3>
        <p class="ls-code" role="status" aria-label="The code of the lesson">
          {code}
        </p>
        {isFile() && (
          <p class="ls-note">
            This page was opened from a file, so its link works on this device only. On other copies of the file a pupil
            puts #lesson/ and the code behind the address.
          </p>
        )}
        <Copied label="The link" text={link} copy="Copy the link" />
        {!isFile() && (
          <figure class="ls-qr">
            <Qr text={link} label="QR code of the link to the lesson" />
          </figure>
        )}
        <p class="ls-ways">
          <button type="button" class="btn" aria-haspopup="dialog" onClick={() => setProjected(true)}>
            Show it on the board
          </button>
          <a class="btn alt" href={`#lesson/${code}`}>
            Try it as a pupil
          </a>
        </p>
      </section>
      <section class="ls-preview" aria-labelledby="ls-preview">
        <h3 id="ls-preview">What the pupil reads first</h3>
        <BriefWords lesson={lesson} />
      </section>
      {projected && (
        <BoardSheet
          code={code}
          link={link}
          sitting={record.sittings.get(lesson.sitting)}
          minutes={lesson.minutes}
          close={() => setProjected(false)}
        />
      )}
    </div>
  );
}

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The cards, for the full names; null while they are on their way: until then the short ones serve. */
function useCards({ loadDelegates }: PageDeps): DelegateCards | null {
  const [cards, setCards] = useState<DelegateCards | null>(null);
  useEffect(() => {
    let wanted = true;
    loadDelegates().then(
      (found) => wanted && setCards(found),
      () => undefined, // the short names stay
    );
    return () => {
      wanted = false;
    };
  }, [loadDelegates]);
  return cards;
}
