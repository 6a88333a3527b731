import { apply, type Debate, type Owning, type Said, silence } from '../../../src/debate/debate.ts';
import type { ArgumentId, ChoiceId } from '../../../src/debate/ids.ts';
import { type Course, courses, type HistoricalRecord, type Sitting } from '../../../src/debate/record.ts';
import { dice } from '../../../src/lib/chance.ts';
import { documentsFor } from './attainable.ts';
import { type CourseDay, courseDay, fullEdge, votesFor } from './course-day.ts';

/**
 * How much of the craft a player shows. `careful` says everything that can be said; `plain` says half of it, by chance;
 * `bare` names his evidence and says no more; `careless` also uses arguments before their day, and contradicts himself.
 */
export const skills = ['careful', 'plain', 'bare', 'careless'] as const;
export type Skill = (typeof skills)[number];

/** How a run is drawn. */
export interface Manner {
  readonly seed: string;
  readonly skill: Skill;
  /** The course held at a sitting. */
  readonly courseAt: (sitting: Sitting) => Course;
}

/**
 * A random run that keeps the rules of the game: at each sitting as many speeches as the chair gives, all of the course
 * and open that day, each met by an objection that somebody in the room may put, and answered by a reply drawn from
 * those the course had; where it had fewer than two, by a question, if the player has the skill. Then the votes, as the course votes.
 */
export function randomRun(sittings: readonly Sitting[], manner: Manner, record: HistoricalRecord): Debate {
  const roll = dice(manner.seed);
  let debate = silence;
  let number = 0;
  const name = (): ChoiceId => `c${++number}` as ChoiceId;
  for (const sitting of sittings) {
    const day = courseDay(manner.courseAt(sitting), sitting, record);
    const turn: Turn = { day, skill: manner.skill, roll, name, record };
    for (let floor = 0; floor < sitting.floors; floor++) {
      const speech = speak(turn, debate);
      if (!speech) break;
      debate = apply(debate, { kind: 'say', said: speech });
      const reply = answer(turn, debate);
      if (reply) debate = apply(debate, { kind: 'say', said: reply });
    }
    for (const motion of sitting.motions) {
      const option = votesFor(day.course, record.motions.get(motion)?.options ?? []);
      if (!option) continue;
      const hand = { ...sceneOf(sitting), choice: name(), motion, option: option.id, owns: [] };
      debate = apply(debate, { kind: 'vote', hand });
    }
  }
  return debate;
}

/** A course drawn anew at each sitting, for runs that wander. */
export function wandering(seed: string): Manner['courseAt'] {
  const roll = dice(`${seed}/courses`);
  const drawn = new Map<string, Course>();
  let held = courses[Math.floor(roll() * courses.length)] ?? 'accept';
  return ({ id }) => {
    if (!drawn.has(id) && roll() < 0.4) held = courses[Math.floor(roll() * courses.length)] ?? held;
    const course = drawn.get(id) ?? held;
    drawn.set(id, course);
    return course;
  };
}

interface Turn {
  readonly day: CourseDay;
  readonly skill: Skill;
  readonly roll: () => number;
  readonly name: () => ChoiceId;
  readonly record: HistoricalRecord;
}

const sceneOf = ({ id, dateNS, audiences }: Sitting) => ({ sitting: id, date: dateNS, audiences });

const drawFrom = <T>(list: readonly T[], roll: () => number): T | undefined => list[Math.floor(roll() * list.length)];

function speak(turn: Turn, debate: Debate): Said | null {
  const { day, skill, roll, record } = turn;
  const fresh = day.own.filter(({ id }) => !saidHere(debate, day.sitting, id));
  const free = fresh.filter(({ id }) => !clashesWith(id, debate, record));
  const later = [...record.arguments.values()].filter(
    (one) => (one.weights[courses.indexOf(day.course)] ?? 0) >= 0.5 && !one.afterEvent,
  );
  const argument = drawFrom(
    skill === 'careless'
      ? later.filter(({ id }) => !saidHere(debate, day.sitting, id))
      : free.length > 0
        ? free
        : fresh,
    roll,
  );
  if (!argument) return null;
  const document = drawFrom(documentsFor(day, argument.id, record), roll);
  const change: readonly Owning[] = skill !== 'careless' && !free.includes(argument) ? ['change'] : [];
  return {
    ...sceneOf(day.sitting),
    choice: turn.name(),
    argument: argument.id,
    as: 'speech',
    against: null,
    leaves: null,
    cites: [roll() < 0.5 && document ? document.id : 'own'],
    owns: [...change, ...spokenTo(turn, ['warrant', 'limit'])],
  };
}

function answer(turn: Turn, debate: Debate): Said | null {
  const { day, skill, roll, record } = turn;
  const objection = drawFrom(day.objections, roll);
  if (!objection) return null;
  const all = day.replies.get(objection.id) ?? [];
  const fresh = all.filter((id) => !saidHere(debate, day.sitting, id));
  const reply = all.length < 2 && asks(turn) ? undefined : drawFrom(fresh, roll);
  const edge = reply && fullEdge(reply, objection.id, record);
  const owns: readonly Owning[] = reply
    ? spokenTo(turn, edge?.kind === 'concedes-but' ? ['warrant', 'concession'] : ['warrant'])
    : ['question'];
  const change: readonly Owning[] =
    reply && skill !== 'careless' && clashesWith(reply, debate, record) ? ['change'] : [];
  return {
    ...sceneOf(day.sitting),
    choice: turn.name(),
    argument: reply ?? null,
    as: 'reply',
    against: objection.id,
    leaves: null,
    cites: reply && skill === 'careful' ? ['own'] : [],
    owns: [...change, ...owns],
  };
}

/** To put the critical question well is craft too: who says less of the rest has it less often, and gives the reply there is. */
const asks = ({ skill, roll }: Turn): boolean => skill === 'careful' || (skill !== 'bare' && roll() < 0.5);

/** What of the craft is said, by skill. */
function spokenTo({ skill, roll }: Turn, owns: readonly Owning[]): readonly Owning[] {
  if (skill === 'careful') return owns;
  return skill === 'bare' ? [] : owns.filter(() => roll() < 0.5);
}

const saidHere = ({ said }: Debate, { id }: Sitting, argument: ArgumentId): boolean =>
  said.some((one) => one.sitting === id && one.argument === argument);

/** It attacks, or is attacked by, something this run has asserted: who knows that says why, or says something else. */
function clashesWith(id: ArgumentId, { said }: Debate, record: HistoricalRecord): boolean {
  const against = opponents(record).get(id);
  return against !== undefined && said.some(({ argument }) => argument !== null && against.has(argument));
}

const known = new WeakMap<HistoricalRecord, ReadonlyMap<ArgumentId, ReadonlySet<ArgumentId>>>();

/** Of each argument, those on the other end of an attack, either way. */
function opponents(record: HistoricalRecord): ReadonlyMap<ArgumentId, ReadonlySet<ArgumentId>> {
  const found = known.get(record);
  if (found) return found;
  const all = new Map<ArgumentId, Set<ArgumentId>>();
  const add = (one: ArgumentId, other: ArgumentId) => all.set(one, (all.get(one) ?? new Set()).add(other));
  for (const { attacker, target, kind } of record.edges) {
    if (kind === 'supports') continue;
    add(attacker, target);
    add(target, attacker);
  }
  known.set(record, all);
  return all;
}
