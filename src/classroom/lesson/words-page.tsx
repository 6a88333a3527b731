import { useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { deskOf } from './desk.ts';
import { NameField } from './door.tsx';
import { beginnings, type Sentences } from './lesson-state.ts';
import { type LessonPageProps, waysOut } from './page-props.ts';
import { Sheet } from './sheet.tsx';
import { WaysOut } from './ways-out.tsx';

const keys = ['argued', 'against', 'now'] as const;

/** Three sentences in the pupil's own words, and the way to hand in. They are kept as they are written. */
export function WordsPage(props: LessonPageProps) {
  const { deps, play, lesson, close } = props;
  const desk = deskOf(deps);
  const [said, setSaid] = useState('');
  const set = (key: keyof Sentences, text: string) => desk.change({ words: { ...play.words, [key]: text } });
  const handIn = async (): Promise<void> => {
    setSaid('The result is being made …');
    const code = await desk.handIn().catch(() => null);
    if (code === null)
      setSaid('The result could not be made. Check the connection, then press once more; all you did is kept.');
  };
  return (
    <Sheet
      title="Three sentences"
      sitting={deps.record.sittings.get(lesson.sitting)}
      back={close}
      backWords="Back to the last page"
    >
      <form
        class="ls-brief"
        onSubmit={(event) => {
          event.preventDefault();
          void handIn();
        }}
      >
        <p class="ls-lede">
          {play.other
            ? 'You have argued both sides. Change your sentences if you would now say it differently.'
            : 'End each one in your own words. You may leave one empty.'}
        </p>
        {keys.map((key) => (
          <div class="ls-field" key={key}>
            <label for={`ls-${key}`}>{beginnings[key]} …</label>
            <textarea
              id={`ls-${key}`}
              rows={2}
              maxLength={300}
              value={play.words[key]}
              onInput={(event) => set(key, event.currentTarget.value)}
            />
          </div>
        ))}
        <NameField name={play.name} set={(name) => desk.change({ name })} />
        <p class="ls-ways">
          <button type="submit" class="btn">
            Hand in <Icon name="on" />
          </button>
          <span role="status">{said}</span>
        </p>
      </form>
      <WaysOut {...waysOut(props)} />
    </Sheet>
  );
}
