import type { Reading } from '../../debate/reading.ts';
import type { Argument, HistoricalRecord } from '../../debate/record.ts';

/**
 * The arguments that could be used on a day, in the order of the catalogue; all of them where no day is given.
 * Those first said after ratification could be used on none before it.
 */
export const keyOf = (record: HistoricalRecord, day: string | null): readonly Argument[] =>
  [...record.arguments.values()].filter(
    (argument) => day === null || (argument.earliest <= day && (!argument.afterEvent || day > '1918-03-16')),
  );

/** The same under the words for what each stands for, in the order in which these come first. */
export function byPosition(
  all: readonly Argument[],
  reading: Pick<Reading, 'arguments'>,
): readonly { readonly label: string; readonly all: readonly Argument[] }[] {
  const groups = new Map<string, Argument[]>();
  for (const argument of all) {
    const label = reading.arguments[argument.id]?.positionLabel ?? '';
    const group = groups.get(label);
    if (group) group.push(argument);
    else groups.set(label, [argument]);
  }
  return [...groups].map(([label, some]) => ({ label, all: some }));
}
