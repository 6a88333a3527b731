import { dayOf } from './report-words.ts';
import type { Scope } from './scope.ts';
import { Logo } from './shapes.tsx';

/** The head of the printed sheet: who, which sitting, the day in both calendars. */
export function Imprint({ scope, name }: { readonly scope: Scope; readonly name: string | null }) {
  const { deps, moment } = scope;
  const sitting = moment.sitting === 'delegates' ? undefined : deps.record.sittings.get(moment.sitting);
  const role = [...deps.record.delegates.values()].find(({ id }) => id === moment.debate.delegate)?.role;
  return (
    <div class="rp-imprint">
      <Logo />
      <p>
        <b>{name ?? 'A delegate'}</b>
        {role && `, ${role}`}
      </p>
      {sitting && (
        <p>
          {sitting.body}, {sitting.place}. {dayOf(sitting.dateOS)} Old Style, {dayOf(sitting.dateNS)} 1918 New Style.
        </p>
      )}
      <p>Breathing Space: a report on one run. Counts of 1918 as in the record; delegates are invented.</p>
    </div>
  );
}
