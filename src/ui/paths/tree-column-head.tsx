import type { SittingId } from '../../debate/ids.ts';
import { dayWords } from '../words.ts';
import type { TreeDeps } from './tree-needs.ts';
/** Over a column: the day in the new style, the sitting's title, and the day in the old style. */
export function ColumnHead({
  sitting,
  deps,
  slim,
}: {
  readonly sitting: SittingId | undefined;
  readonly deps: TreeDeps;
  readonly slim: boolean;
}) {
  const found = sitting && deps.record.sittings.get(sitting);
  if (!found) return null;
  return (
    <>
      <b>{dayWords(found.dateNS).start}</b>
      {!slim && <span>{found.title}</span>}
      <small>O.S. {dayWords(found.dateOS).start}</small>
    </>
  );
}
