import type { SittingId } from '../../debate/ids.ts';
import type { Reading } from '../../debate/reading.ts';
import { courses, type HistoricalRecord, type Motion } from '../../debate/record.ts';
import type { HeldCourse } from '../../debate/report.ts';
import { claimOf, motionDoubts } from '../../ui/panels/lookup.ts';
import { courseWords } from '../../ui/words.ts';
import type { ClassVote, Entry, Sums } from './class-sums.ts';
import { sittingTitle, titleOf } from './scope.ts';

/** The teacher's questions, as `story/teach/debrief-slides.json` has them. */
export interface DebriefTexts {
  readonly out: string;
  readonly general: readonly string[];
  readonly sittings: Readonly<Record<string, readonly string[]>>;
}

/** An argument as a slide names it. */
interface Named {
  readonly title: string;
  /** In our words; null where the reading half of the record has not come. */
  readonly claim: string | null;
}

/** One page of the debrief; everything on it comes from the class's own runs or from the record. */
export type Slide = { readonly title: string } & (
  | { readonly kind: 'out'; readonly text: string; readonly about: string }
  | { readonly kind: 'vote'; readonly motion: Motion; readonly vote: ClassVote }
  | { readonly kind: 'stood'; readonly counts: readonly { readonly course: HeldCourse; readonly count: number }[] }
  | { readonly kind: 'used'; readonly list: readonly (Named & { readonly times: number })[] }
  | { readonly kind: 'unmet'; readonly one: Named; readonly pupils: number }
  | { readonly kind: 'answer'; readonly one: Named; readonly words: string; readonly by: Entry }
  | {
      readonly kind: 'changed';
      readonly list: readonly { readonly who: Entry; readonly from: string; readonly to: string }[];
    }
  | { readonly kind: 'record'; readonly motion: Motion; readonly vote: ClassVote; readonly doubts: readonly string[] }
  | { readonly kind: 'ask'; readonly list: readonly string[] }
);

/** Questions on one page: more are not read from the back row. */
const ASKED = 4;

/** The debrief of a class, in the order in which it is talked through. What there is nothing of has no page. */
export function slidesOf(
  sums: Sums,
  record: HistoricalRecord,
  reading: Reading | null,
  texts: DebriefTexts,
): readonly Slide[] {
  const named = (id: Sums['uses'][number]['argument']): Named => ({
    title: titleOf(record, id),
    claim: reading && claimOf(reading, id),
  });
  const sitting = sums.sittings[0]?.sitting ?? null;
  const main = mainVote(sums, record);
  const [unmet] = sums.unmet;
  const [best] = sums.answers;
  const used = sums.uses.filter(({ times }) => times > 0).slice(0, 3);
  const slides: readonly (Slide | null)[] = [
    {
      kind: 'out',
      title: 'Out of role',
      text: texts.out,
      about: sitting ? sittingTitle(record, sitting) : '',
    },
    main && { kind: 'vote', title: 'How we voted', ...main },
    {
      kind: 'stood',
      title: 'Where we stood',
      counts: [...courses, 'open' as const].map((course) => ({ course, count: sums.courses[course].length })),
    },
    used.length > 0
      ? {
          kind: 'used',
          title: used.length === 1 ? 'The argument most used' : 'The arguments most used',
          list: used.map(({ argument, times }) => ({ ...named(argument), times })),
        }
      : null,
    unmet
      ? { kind: 'unmet', title: 'An objection nobody met', one: named(unmet.argument), pupils: unmet.pupils }
      : null,
    best
      ? {
          kind: 'answer',
          title: 'An objection well answered',
          one: named(best.objection),
          words: best.words,
          by: best.by,
        }
      : null,
    {
      kind: 'changed',
      title: 'Who changed course',
      list: sums.changed.map((who) => ({
        who,
        from: placeWords(who.summary.first),
        to: placeWords(who.summary.course),
      })),
    },
    main && {
      kind: 'record',
      title: 'What the record has',
      ...main,
      doubts: reading ? motionDoubts(reading, main.motion.id) : [],
    },
    ...asked(texts, sitting),
  ];
  return slides.flatMap((slide) => slide ?? []);
}

const placeWords = (course: HeldCourse | null): string =>
  course === null || course === 'open' ? 'a place between the courses' : `“${courseWords[course]}”`;

/** The vote that is talked about: the last decisive one that hands of the class went up for, else the one with most hands. */
function mainVote(sums: Sums, record: HistoricalRecord): { readonly motion: Motion; readonly vote: ClassVote } | null {
  const hands = (vote: ClassVote) => vote.options.reduce((sum, one) => sum + one.hands, 0);
  const voted = sums.votes.filter((vote) => hands(vote) > 0);
  const decisive = new Set(record.stages.map((stage) => stage.decisive));
  const vote = voted.findLast(({ motion }) => decisive.has(motion)) ?? voted.toSorted((a, b) => hands(b) - hands(a))[0];
  const motion = vote && record.motions.get(vote.motion);
  return vote && motion ? { motion, vote } : null;
}

/** Those of the sitting first, on as many pages as they need. */
function asked(texts: DebriefTexts, sitting: SittingId | null): readonly Slide[] {
  const own = (sitting && texts.sittings[sitting]) || [];
  const all = [...own, ...texts.general].slice(0, 2 * ASKED);
  return [all.slice(0, ASKED), all.slice(ASKED)].flatMap((list, i): readonly Slide[] =>
    list.length > 0 ? [{ kind: 'ask', title: i === 0 ? 'To talk about' : 'And to talk about', list }] : [],
  );
}
