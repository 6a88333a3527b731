import { answeringMark } from './answering.ts';
import { mean } from './bar.ts';
import { type Debate, type Said, sameMeeting } from './debate.ts';
import { evidenceMark } from './evidence.ts';
import { grown } from './grown.ts';
import type { ChoiceId } from './ids.ts';
import type { HistoricalRecord } from './record.ts';

/** A speech and the replies that defend it. It pushes once, by the argument of its speech. */
export interface Exchange {
  /** The speech; or the reply, where no speech was before it. */
  readonly opened: Said;
  readonly choices: readonly ChoiceId[];
  /** The marks of its answers, 0 to 4. */
  readonly answered: readonly number[];
  /** 0 to 1: the mean of the speech's evidence and its reply's answering, as a share of 4. */
  readonly craft: number;
}

/**
 * The exchanges of a debate, in order. Readings where the design is silent: a speech nobody answered is judged by its
 * evidence alone; a reply with no speech before it at that meeting, by its answering alone; a declaration (a reply that
 * meets no objection) is an exchange of its own, judged by what it cites.
 */
export const exchangesOf = (debate: Debate, record: HistoricalRecord): readonly Exchange[] =>
  grown<readonly Exchange[]>(debate, record, 'exchanges', [], (before, last, until) =>
    'motion' in last ? before : withSaid(before, last, until, record),
  );

/** The exchanges before something was said, with the one that it opens or belongs to. */
function withSaid(
  before: readonly Exchange[],
  said: Said,
  debate: Debate,
  record: HistoricalRecord,
): readonly Exchange[] {
  const answered = answeringMark(debate, debate.said.length - 1, record);
  const speech = before.findLastIndex(({ opened }) => opened.as === 'speech');
  const open = before[speech];
  if (said.as === 'reply' && answered !== null && open && sameMeeting(open.opened, said))
    return before.with(
      speech,
      exchangeOf(open.opened, [...open.choices, said.choice], [...open.answered, answered], record),
    );
  return [...before, exchangeOf(said, [said.choice], answered === null ? [] : [answered], record)];
}

function exchangeOf(
  opened: Said,
  choices: readonly ChoiceId[],
  answered: readonly number[],
  record: HistoricalRecord,
): Exchange {
  const rested = opened.as === 'speech' || answered.length === 0 ? [evidenceMark(opened, record)] : [];
  const craft = mean([...rested, mean(answered)].filter((mark) => mark !== null));
  return { opened, choices, answered, craft: (craft ?? 0) / 4 };
}
