import type { Bloc, Dealings, Motion } from '../src/debate/record.ts';
import type { RecordFiles } from './schema.ts';

type Motions = RecordFiles['votes'][number];

/** What the rules need of a vote: its options with their places, who voted how, and the blocs of those without names. */
export function cutMotion(m: Motions, files: RecordFiles): Motion {
  const hands = m.rollCall ?? m.rollCallInferred?.entries ?? [];
  return {
    id: m.id,
    date: m.dateNS,
    dateOldStyle: m.dateOS,
    body: m.body,
    question: m.question,
    options: m.options.map((o) => ({
      id: o.id,
      label: o.label,
      count: o.count,
      point: o.point,
      pointIf: (o.pointIf ?? []).map(({ why: _, ...rest }) => rest),
      outsideFor: o.outsideFor ?? [],
      dealings: twoScales(o.dealingsTwo),
    })),
    roll: hands.map(({ person, option }) => ({ person, option })),
    rollBasis: m.rollCall ? 'documented' : m.rollCallInferred ? 'inferred' : 'none',
    blocs: cutBlocs(m, files.blocs.blocs),
    assertable: m.assertable,
    assertableOptions: m.assertableOptions ?? [],
    audiences: m.audiences,
    guests: m.guests,
    stage: m.stage,
  };
}

/**
 * The blocs that stand in a column of the count, and may be judged. A bloc whose size is on record has that part of its
 * column; the others share what is left. Sizes are often those of seats: where they come to more than the votes cast,
 * all are cut in proportion.
 */
function cutBlocs({ id: motion, options }: Motions, all: RecordFiles['blocs']['blocs']): readonly Bloc[] {
  return options.flatMap(({ id: option, count }) => {
    const column = all.filter((bloc) => bloc.vote === motion && bloc.option === option);
    const known = column.reduce((sum, { size }) => sum + (size ?? 0), 0);
    const unknown = column.filter(({ size }) => size === null).length;
    const whole = unknown === 0 ? known : Math.max(known, count ?? known);
    return column.flatMap(({ id, size, discipline, audiences }): readonly Bloc[] => {
      const share = (size ?? (whole - known) / unknown) / whole;
      return discipline === null ? [] : [{ id, option, share, discipline, audiences }];
    });
  });
}

/** A coding of dealings without its reason, which is read elsewhere. */
export function twoScales(two: Dealings | null): Dealings | null {
  return two && { peace: two.peace, entente: two.entente };
}
