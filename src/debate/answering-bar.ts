import { answeringMark, answeringMarks, type Outcome, outcomeOf } from './answering.ts';
import { answeredText } from './answering-words.ts';
import { type Better, betterOf, choicesOf, deciding, emptyBar, levelOf, mean, nobodyBetter } from './bar.ts';
import { apply, type Debate, type Move, type Said } from './debate.ts';
import type { ArgumentId } from './ids.ts';
import { bestSpeech } from './open-speeches.ts';
import { argumentWithName, setTitle, stop } from './phrases.ts';
import { course } from './position.ts';
import type { HistoricalRecord } from './record.ts';
import { repliesTo } from './replies.ts';
import type { BarResult } from './report.ts';
import { betterCard, card, type Told, untold } from './told.ts';

/** One objection, and what the player made of it. */
interface Answered {
  readonly choice: Said['choice'];
  readonly mark: number;
  readonly said: Said;
  readonly objection: ArgumentId;
  readonly outcome: Outcome;
}

/** Answering: the mean over the objections put. */
export function answering(debate: Debate, record: HistoricalRecord, told: Told = untold): BarResult {
  const all = debate.said.flatMap((said, nth): readonly Answered[] => {
    const mark = answeringMark(debate, nth, record);
    const objection = said.leaves ?? said.against;
    const outcome = outcomeOf(debate, nth, record);
    return mark === null || !objection || !outcome ? [] : [{ choice: said.choice, mark, said, objection, outcome }];
  });
  const first = deciding(all);
  const score = mean(all.map(({ mark }) => mark));
  if (!first || score === null) {
    const open = bestSpeech(told, (said) => Number(said.against !== null));
    return emptyBar(
      'No objection was put to you.',
      stop(`Say something that somebody must answer${open ? `: ${open}` : ''}`),
    );
  }
  const shown = first.mark === 4 ? nobodyBetter : repliedInstead(first, debate, record);
  return {
    score,
    word: levelOf(score),
    because: answeredText(first.said, first.objection, first.outcome, told, record),
    moves: choicesOf(first, all),
    ...shown,
    next: cardToTry(all, first, told, record) ?? advice(first, shown.better, record),
  };
}

/** How the objection was met in 1918, by the player's own side where it had a reply, with what the player didn't use. */
function repliedInstead({ said, objection }: Answered, debate: Debate, record: HistoricalRecord): Better {
  const fresh = (held: Parameters<typeof repliesTo>[2]) =>
    repliesTo(objection, said.date, held, record).filter(({ id }) => debate.said.every((one) => one.argument !== id));
  const own = fresh(course(debate, record));
  return betterOf(own.length > 0 ? own : fresh('open'), said.date);
}

/** A card that stood open beside the weakest answer, and would have met the objection. */
function cardToTry(
  all: readonly Answered[],
  { choice: quoted }: Answered,
  told: Told,
  record: HistoricalRecord,
): string | null {
  for (const { choice, mark, objection } of all.toSorted((a, b) => a.mark - b.mark)) {
    const markOf = (move: Move, before: Debate): number | null =>
      move.kind === 'say' && move.said.against === objection
        ? answeringMark(apply(before, move), before.said.length, record)
        : null;
    const other = betterCard(choice, Math.max(mark, answeringMarks.beside), told, markOf);
    const words = other && card(other.choice, told);
    if (!words) continue;
    const where = choice === quoted ? '' : `To ${setTitle(record, objection)}, `;
    const outcome = outcomeOf(apply(other.before, other.move), other.before.said.length, record);
    const does = (outcome && whatItDoes[outcome]) ?? 'It meets the point.';
    return `${stop(`${where}${where ? 'another' : 'Another'} answer stood open: ${words}`)} ${does}`;
  }
  return null;
}

const whatItDoes: Readonly<Partial<Record<Outcome, string>>> = {
  met: 'It meets the point, and says what the reply rests on or what it grants.',
  question: 'It asks what an argument of that kind has to face.',
};

function advice({ said, outcome }: Answered, better: ArgumentId | null, record: HistoricalRecord): string {
  if (outcome === 'met') return 'Now meet the hardest objection to your own side: the report ends with one.';
  if (outcome === 'asserted' && said.argument === better)
    return 'Name what your answer rests on: a date, a number, a decision.';
  if (!better)
    return 'Where there is no reply, put a question: is the rule shared, is the case alike, what would follow?';
  return `It can be met with ${argumentWithName(record, better)}: say what it grants before what it denies.`;
}
