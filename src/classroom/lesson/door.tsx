import { useState } from 'preact/hooks';
import { type Lesson, readLesson } from '../../archive/lesson.ts';
import { linkOf } from '../../ui/address.ts';
import type { ClassroomProps } from '../../ui/deps.ts';
import { Icon } from '../../ui/icons.tsx';
import { briefOf } from './brief.ts';
import { deskOf } from './desk.ts';
import { type Phase, type Play, phaseOf } from './lesson-state.ts';
import { nameOf, OthersList } from './others-list.tsx';
import { Sheet } from './sheet.tsx';
import { WaysOut } from './ways-out.tsx';

interface DoorProps extends ClassroomProps {
  readonly code: string;
}

/** What stands before the sitting: who goes on, or who begins. */
export function Door({ deps, code, leave }: DoorProps) {
  const desk = deskOf(deps);
  const { now, others } = desk.lessons.value;
  const [typed, setTyped] = useState(code);
  const [failed, setFailed] = useState(false);
  const lesson = readLesson(typed);
  const goOn = async (play: Play): Promise<void> => {
    const came = await desk.goOn(play);
    setFailed(!came);
    if (!came) return;
    // To the sitting where it was left, or to what came after it.
    if (phaseOf(play) === 'sitting') leave();
    else location.hash = linkOf({ kind: 'lesson', code: play.code });
  };
  const begin = async (name: string): Promise<void> => {
    const came = await desk.begin(typed.trim(), lesson.ok ? lesson.value : noLesson, name);
    setFailed(!came);
    if (came) leave();
  };
  const somebodyElse = (): void => {
    const wanted = lesson.ok ? typed.trim() : (now?.code ?? '');
    desk.somebodyElse(wanted);
    setTyped(wanted);
    // A reload finds the lesson again.
    history.replaceState(history.state, '', `#lesson/${wanted}`);
  };
  const out = (): void => {
    desk.leave();
    leave();
  };
  const inHand = now && readLesson(now.code);
  const shown = now && inHand?.ok ? inHand.value : lesson.ok ? lesson.value : null;
  const sitting = shown ? deps.record.sittings.get(shown.sitting) : undefined;
  return (
    <Sheet
      key={now?.id ?? 'new'}
      title={now ? 'Welcome back' : shown ? 'Before you go in' : 'The code of your lesson'}
      sitting={sitting}
    >
      {now ? (
        <section class="ls-go-on">
          <p>
            <b>{now.name === '' ? 'Somebody' : now.name}</b> {stands[phaseOf(now)]} Everything is where it was left.
          </p>
          <p class="ls-ways">
            <button type="button" class="btn" onClick={() => void goOn(now)}>
              Go on: {nameOf(now)} <Icon name="on" />
            </button>
            <button type="button" class="btn alt" onClick={somebodyElse}>
              I am somebody else
            </button>
          </p>
        </section>
      ) : shown ? (
        <BriefForm lesson={shown} begin={(name) => void begin(name)} />
      ) : (
        <CodeField code={typed} set={setTyped} />
      )}
      <p class="ls-failed" role="alert">
        {failed && 'The sitting could not be fetched. Check the connection, then press once more.'}
      </p>
      <OthersList
        plays={others}
        record={deps.record}
        goOn={(play) => void goOn(play)}
        forget={(id) => desk.forget(id)}
      />
      <WaysOut leave={out} />
    </Sheet>
  );
}

/** How far somebody is who comes back. */
const stands: Readonly<Record<Phase, string>> = {
  sitting: 'is in the middle of a lesson on this device.',
  words: 'has argued the sitting on this device, and has not handed in yet.',
  handed: 'has made a result on this device.',
};

/** Never asked for: the form that begins is shown with a lesson only. */
const noLesson = { sitting: 'prologue', as: null, minutes: null, scores: false, hindsight: true, seed: 0 } as Lesson;

interface BriefFormProps {
  readonly lesson: Lesson;
  readonly begin: (name: string) => void;
}

/** Who you are, what has happened, what is asked; a name; and in. */
function BriefForm({ lesson, begin }: BriefFormProps) {
  const [name, setName] = useState('');
  return (
    <form
      class="ls-brief"
      onSubmit={(event) => {
        event.preventDefault();
        begin(name);
      }}
    >
      <BriefWords lesson={lesson} />
      <NameField name={name} set={setName} />
      <p class="ls-ways">
        <button type="submit" class="btn">
          Begin <Icon name="on" />
        </button>
        {lesson.minutes !== null && <span>About {lesson.minutes} minutes. A clock warns you; it ends nothing.</span>}
      </p>
    </form>
  );
}

/** The brief itself, for the page before the sitting and for those who look it up. */
export function BriefWords({ lesson }: { readonly lesson: Lesson }) {
  const { who, happened, asked } = briefOf(lesson);
  return (
    <dl class="ls-words">
      <div>
        <dt>Who you are</dt>
        <dd>{who}</dd>
      </div>
      <div>
        <dt>What has happened</dt>
        <dd>{happened}</dd>
      </div>
      <div class="ls-asked">
        <dt>What is asked</dt>
        <dd>{asked}</dd>
      </div>
    </dl>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly set: (name: string) => void;
}

/** Whose result it is. */
export const NameField = ({ name, set }: NameFieldProps) => (
  <div class="ls-field">
    <label for="ls-name">Name or number your teacher gave you</label>
    <input
      id="ls-name"
      maxLength={40}
      autocomplete="off"
      aria-describedby="ls-name-goes"
      value={name}
      onInput={(event) => set(event.currentTarget.value)}
    />
    <small id="ls-name-goes">
      You may leave it empty. It goes into the result that you hand in, and nowhere else; until you take it off the list
      of this lesson, this device remembers it.
    </small>
  </div>
);

interface CodeFieldProps {
  readonly code: string;
  readonly set: (code: string) => void;
}

/** The code typed by hand, or mended. */
function CodeField({ code, set }: CodeFieldProps) {
  const [field, setField] = useState(code);
  const [tried, setTried] = useState(code !== '');
  const read = readLesson(codeIn(field));
  return (
    <form
      class="ls-brief"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (read.ok) set(codeIn(field));
      }}
    >
      <div class="ls-field">
        <label for="ls-code">The code on the board: 13 characters, the first is L</label>
        <input
          id="ls-code"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-invalid={tried && !read.ok}
          aria-describedby="ls-code-says"
          value={field}
          onInput={(event) => {
            setField(event.currentTarget.value);
            setTried(false);
          }}
        />
        <small id="ls-code-says" role="status">
          {tried && !read.ok ? `${read.error.message} ${read.error.advice}` : 'Capital and small letters count.'}
        </small>
      </div>
      <p class="ls-ways">
        <button type="submit" class="btn">
          Open the lesson <Icon name="on" />
        </button>
      </p>
    </form>
  );
}

/** A whole link pasted into the field is as good as its code. */
const codeIn = (text: string): string => text.trim().split('/').at(-1) ?? '';
