import type { PersonId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { ReadingBloc, ReadingMotion, ReadingOption } from '../../debate/reading.ts';
import { courses, type HistoricalRecord, type Motion, type MotionOption } from '../../debate/record.ts';
import { VoteMark } from '../icons.tsx';
import { Portrait } from '../portraits.tsx';
import { courseWords, optionLabel } from '../words.ts';
import { dealingWords } from './dealing-words.ts';
import {
  Days,
  DisputedOf,
  EntryLink,
  Facts,
  PageTitle,
  Part,
  Shapes,
  type ShelfProps,
  SourcesOf,
  ToShelf,
} from './parts.tsx';
import { sentence, tidy } from './tidy.ts';

/** One vote: the question, the figures, the names where they are known, the doubts, and how the game reads each answer. */
export function VotePage({ deps, reading, motion }: ShelfProps & { readonly motion: Motion }) {
  const read = reading.motions[motion.id];
  const blocs = reading.blocs.filter(({ vote }) => vote === motion.id);
  return (
    <article>
      <ToShelf shelf="votes">The votes</ToShelf>
      <PageTitle over={tidy(motion.body)}>{tidy(motion.question)}</PageTitle>
      <p class="lib-line">
        <Days date={motion.date} /> {read && <span>{sentence(read.venue)}</span>}
      </p>
      <ul class="lib-board">
        {motion.options.map((option) => (
          <li key={option.id}>
            <b>{option.count ?? '–'}</b>
            <span>
              <VoteMark option={option.id} /> {tidy(option.label)}
              {option.count === null && <i> (no figure survives)</i>}
            </span>
          </li>
        ))}
      </ul>
      <Roll motion={motion} read={read} record={deps.record} />
      {read && (
        <Part title="How sure this is">
          <Facts
            facts={[
              { term: 'Sureness', text: read.confidence },
              { term: 'Note', text: read.note },
              { term: 'Who was there', text: read.audiencesNote },
              { term: 'What the names rest on', text: read.rollWhy },
            ]}
          />
        </Part>
      )}
      <DisputedOf reading={reading} touches={({ votes }) => votes.includes(motion.id)} />
      <Part title="How the game reads each answer">
        <ul class="lib-readings">
          {motion.options.map((option) => (
            <OptionReading
              key={option.id}
              option={option}
              read={read?.options.find(({ id }) => id === option.id)}
              motion={motion}
            />
          ))}
        </ul>
      </Part>
      {blocs.length > 0 && (
        <Part title="Groups in the hall">
          <ul class="lib-blocs">
            {blocs.map((bloc) => (
              <Bloc key={bloc.id} bloc={bloc} motion={motion} />
            ))}
          </ul>
        </Part>
      )}
      <SourcesOf reading={reading} entry={read} />
    </article>
  );
}

interface RollProps {
  readonly motion: Motion;
  readonly read: ReadingMotion | undefined;
  readonly record: HistoricalRecord;
}

function Roll({ motion, read, record }: RollProps) {
  if (motion.roll.length === 0) return <p class="lib-note">No names are on record: the figures are all there is.</p>;
  const inferred = motion.rollBasis === 'inferred';
  return (
    <Part title={inferred ? 'Who voted how (inferred)' : 'Who voted how'}>
      <div class="lib-roll">
        {motion.options.map((option) => {
          const hands = motion.roll.filter((hand) => hand.option === option.id);
          if (hands.length === 0) return null;
          return (
            <div key={option.id}>
              <h5>
                <VoteMark option={option.id} /> {tidy(option.label)}
              </h5>
              <ul>
                {hands.map(({ person }) => (
                  <li key={person}>
                    <EntryLink shelf="people" id={person}>
                      <Face id={person} record={record} />
                      {nameOf(record, person)}
                    </EntryLink>
                    {inferred && (
                      <span class="lib-small">
                        {' '}
                        inferred{read?.handWhy[person] ? `: ${tidy(read.handWhy[person])}` : ''}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Part>
  );
}

function Face({ id, record }: { readonly id: PersonId; readonly record: HistoricalRecord }) {
  const person = record.people.get(id);
  return (
    person && (
      <span class="lib-face">
        <Portrait person={person} />
      </span>
    )
  );
}

interface OptionProps {
  readonly option: MotionOption;
  readonly read: ReadingOption | undefined;
  readonly motion: Motion;
}

/** Where an answer stands in the triangle and on the scales of dealings, and why. */
function OptionReading({ option, read }: OptionProps) {
  return (
    <li>
      <h5>
        <VoteMark option={option.id} /> {tidy(option.label)}
      </h5>
      <p class="lib-place">
        {option.point ? (
          <>
            <Shapes weights={option.point} /> {placeWords(option.point)}
          </>
        ) : (
          'No place in the triangle'
        )}
      </p>
      {read && <p>{sentence(read.pointWhy)}</p>}
      {read?.pointIfWhy.map((why) => (
        <p key={why} class="lib-small">
          {sentence(why)}
        </p>
      ))}
      {read?.dealings && (
        <p class="lib-small">
          {dealingWords(read.dealings)} {read.dealings.why && sentence(read.dealings.why)}
        </p>
      )}
    </li>
  );
}

/** *Accept the peace*, or *half Accept the peace, half Revolutionary war*. */
function placeWords(point: readonly [number, number, number]): string {
  const held = courses.flatMap((course, i) => {
    const share = point[i] ?? 0;
    return share > 0 ? [{ course, share }] : [];
  });
  const [only] = held;
  if (held.length === 1 && only) return courseWords[only.course];
  return held.map(({ course, share }) => `${partWord(share)} ${courseWords[course]}`).join(', ');
}

function partWord(share: number): string {
  if (Math.abs(share - 0.5) < 0.02) return 'half';
  if (Math.abs(share - 1 / 3) < 0.02) return 'a third';
  if (Math.abs(share - 2 / 3) < 0.02) return 'two thirds';
  return `${Math.round(share * 100)} per cent`;
}

function Bloc({ bloc, motion }: { readonly bloc: ReadingBloc; readonly motion: Motion }) {
  return (
    <li>
      <h5>{tidy(bloc.name)}</h5>
      <p class="lib-small">
        {bloc.size === null ? 'Number not known' : `${bloc.size}`}
        {bloc.sizeWhy && ` (${tidy(bloc.sizeWhy)})`}. Voted: {tidy(optionLabel(motion, bloc.voted)).toLowerCase()}
        {bloc.counts &&
          Object.keys(bloc.counts).length > 1 &&
          `, ${Object.entries(bloc.counts)
            .map(([option, count]) => `${count} ${tidy(optionLabel(motion, option)).toLowerCase()}`)
            .join(', ')}`}
        .{' '}
        {bloc.disciplineWhy &&
          `Discipline: ${disciplineWord(bloc.discipline)} (a judgement). ${sentence(bloc.disciplineWhy)}`}
      </p>
    </li>
  );
}

function disciplineWord(discipline: number | null): string {
  if (discipline === null) return 'not known';
  if (discipline >= 0.85) return 'strict';
  if (discipline >= 0.6) return 'firm';
  return discipline >= 0.3 ? 'loose' : 'none';
}
