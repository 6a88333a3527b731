import briefs from '../../../story/teach/lesson-briefs.json';
import type { Lesson } from '../../archive/lesson.ts';
import type { DelegateId } from '../../debate/ids.ts';

/** What a pupil is told before the sitting; together at most 80 words. */
export interface Brief {
  readonly who: string;
  readonly happened: string;
  readonly asked: string;
}

interface Told {
  readonly happened: string;
  readonly asked: string;
  /** Of the record, for those who keep the text. */
  readonly sources: readonly string[];
}

const sittings: Readonly<Record<string, Told>> = briefs.sittings;
const people: Readonly<Record<string, string>> = briefs.who;

/** Who you are, what has happened, what is asked: as of the day of the sitting, and of nothing later. */
export function briefOf({ sitting, as }: Pick<Lesson, 'sitting' | 'as'>): Brief {
  const told = sittings[sitting];
  return {
    who: as === null ? 'You choose who you are on the next page.' : whoIs(as),
    happened: told?.happened ?? '',
    asked: told?.asked ?? '',
  };
}

/** *You are Anna Fedotova …* */
export const whoIs = (as: DelegateId): string => people[as] ?? '';
