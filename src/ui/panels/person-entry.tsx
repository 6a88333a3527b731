import type { MotionId } from '../../debate/ids.ts';
import type { Reading, ReadingPerson } from '../../debate/reading.ts';
import type { Person } from '../../debate/record.ts';
import { Portrait } from '../portraits.tsx';
import { dayWords, optionLabel } from '../words.ts';
import { spellAll } from './lookup.ts';
import { SourceList } from './source-list.tsx';

interface EntryProps {
  readonly person: Person;
  readonly reading: Reading | null;
}

/** One person: face, name, who this is; opened, the life, the votes, and what is uncertain. */
export function PersonEntry({ person, reading }: EntryProps) {
  const life = reading?.people[person.id];
  const votes = votesOf(person, reading);
  return (
    <li class="person">
      <span class="who-face">
        <Portrait person={person} />
      </span>
      <div class="who-text">
        <h4>
          {person.name}
          {person.invented && <span class="who-invented"> (invented)</span>}
        </h4>
        {life && <p class="who-full">{fullLine(life)}</p>}
        <p class="who-intro">{life?.intro ?? person.intro}</p>
        {(life || votes.length > 0) && (
          <details>
            <summary>
              More<span class="sr"> on {person.name}</span>
            </summary>
            {life && <Life life={life} />}
            {votes.length > 0 && (
              <>
                <h5>Votes on record</h5>
                <ul class="who-votes">
                  {votes.map((vote) => (
                    <li key={vote.motion}>
                      {vote.day}: {vote.question} <b>{vote.option}</b>
                      {vote.inferred && ' (inferred)'}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {reading && <SourceList sources={spellAll(reading, life)} />}
          </details>
        )}
      </div>
    </li>
  );
}

/** Full name, age in January 1918 and post. */
function fullLine({ fullName, ageJan1918, ageExact, post }: ReadingPerson): string {
  const age = ageJan1918 === null ? [] : [`${ageExact ? '' : 'about '}${ageJan1918} in January 1918`];
  return [fullName, ...age, post].join(', ');
}

function Life({ life }: { readonly life: ReadingPerson }) {
  return (
    <dl class="who-life">
      <Entry term="Manner" text={life.manner} />
      <Entry term="What moved them" text={life.moved} />
      <Entry term="Afterwards" text={life.fate} />
      <Entry term="What is uncertain" text={life.reliability} />
    </dl>
  );
}

function Entry({ term, text }: { readonly term: string; readonly text: string | null }) {
  if (text === null || text === '') return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}

interface RecordedVote {
  readonly motion: MotionId;
  readonly day: string;
  readonly question: string;
  readonly option: string;
  readonly inferred: boolean;
}

function votesOf(person: Person, reading: Reading | null): readonly RecordedVote[] {
  return (reading?.votes ?? []).flatMap((motion): readonly RecordedVote[] => {
    const hand = motion.roll.find((one) => one.person === person.id);
    if (!hand) return [];
    const { start, rest } = dayWords(motion.date);
    return [
      {
        motion: motion.id,
        day: `${start}${rest}`,
        question: motion.question,
        option: optionLabel(motion, hand.option),
        inferred: motion.rollBasis === 'inferred',
      },
    ];
  });
}
