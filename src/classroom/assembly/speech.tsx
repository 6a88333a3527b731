import { useId, useState } from 'preact/hooks';
import type { ArgumentId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { linkTo } from '../../ui/entry.ts';
import { groundWords } from '../../ui/words.ts';
import { type Assembly, answersTo, argumentsFor, type Event, onBench, type Step } from './assembly.ts';
import type { KeptAssembly } from './assembly-text.ts';

interface SpeechProps {
  readonly deps: PageDeps;
  readonly kept: KeptAssembly;
  readonly state: Assembly;
  readonly step: Extract<Step, { readonly kind: 'speech' | 'reply' }>;
  readonly add: (event: Event) => void;
}

/** Who speaks and what is argued: an argument of the catalogue, or the speaker's own; and how it was met in 1918. */
export function Speech({ deps, kept, state, step, add }: SpeechProps) {
  const { record } = deps;
  const { sitting, roll } = kept.setup;
  const [speaker, setSpeaker] = useState('');
  const [argument, setArgument] = useState<ArgumentId | null>(null);
  const [words, setWords] = useState('');
  const [answered, setAnswered] = useState(false);
  const ids = { speaker: useId(), argument: useId(), words: useId() };
  const names = onBench(roll, step.faction).flatMap(({ name }) => (name === '' ? [] : [name]));
  const open = argumentsFor(record, sitting, step.faction);
  const last = state.speeches.findLast(({ faction }) => faction === step.faction);
  const heard = state.speeches.filter(({ faction }) => faction === step.faction).length;
  const shown = argument ?? last?.argument ?? null;
  const title = shown === null ? undefined : record.arguments.get(shown);
  return (
    <div class="as-speech">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (argument === null && words.trim() === '') return;
          add({ kind: 'spoke', faction: step.faction, speaker, argument, words: words.trim() });
          setArgument(null);
          setWords('');
          // The button has nothing to write down now and cannot keep the focus: the next thing said begins with its speaker.
          event.currentTarget.querySelector('select')?.focus();
        }}
      >
        {names.length > 0 && (
          <p class="tc-field">
            <label for={ids.speaker}>Who speaks</label>
            <select id={ids.speaker} value={speaker} onChange={(event) => setSpeaker(event.currentTarget.value)}>
              <option value="">The bench</option>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        )}
        <p class="tc-field as-wide">
          <label for={ids.argument}>What is argued</label>
          <select
            id={ids.argument}
            value={argument ?? ''}
            onChange={(event) => {
              setArgument((event.currentTarget.value || null) as ArgumentId | null);
              setAnswered(false);
            }}
          >
            <option value="">An argument of their own</option>
            {open.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title} ({groundWords[one.ground].toLowerCase()})
              </option>
            ))}
          </select>
        </p>
        <p class="tc-field as-wide">
          <label for={ids.words}>In a few words (for the report)</label>
          <input
            id={ids.words}
            value={words}
            maxLength={200}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </p>
        <button type="submit" class="btn" disabled={argument === null && words.trim() === ''}>
          It was said
        </button>
      </form>
      <p class="sr" role="status">
        {heard > 0 && `Written down. From this bench so far: ${heard}.`}
      </p>
      {title && shown !== null && (
        <div class="as-argued">
          <p>
            <b>{title.title}</b> {groundWords[title.ground]}.{' '}
            {argument === null && last ? 'Said last from this bench. ' : ''}
            <a href={linkTo('arguments', shown)}>In the library</a>
          </p>
          <button type="button" aria-expanded={answered} onClick={() => setAnswered(!answered)}>
            How it was answered in 1918
          </button>
          {answered && (
            <ul class="as-answers">
              {answersTo(record, sitting, shown)
                .slice(0, 5)
                .map((answer) => (
                  <li key={answer.argument.id}>
                    <a href={linkTo('arguments', answer.argument.id)}>{answer.argument.title}</a>
                    {answer.argument.speakers.length > 0 &&
                      `, ${answer.argument.speakers
                        .slice(0, 3)
                        .map((person) => nameOf(record, person))
                        .join(', ')}`}
                    <small>{answer.documented ? ' (to this very point, on record)' : ' (paired by judgement)'}</small>
                  </li>
                ))}
              {answersTo(record, sitting, shown).length === 0 && (
                <li>Nobody is on record with an answer by that day.</li>
              )}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
