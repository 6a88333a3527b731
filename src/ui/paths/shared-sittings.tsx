import { traceOf } from '../../archive/kept.ts';
import type { SittingId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import { lastPageOf } from '../last-page.ts';
import { longDay } from '../panels/days.ts';

interface SittingsProps {
  readonly moment: Moment;
  readonly record: HistoricalRecord;
}

/** The sittings that a run went through, how many choices were made in each, and how it ended. */
export function SharedSittings({ moment, record }: SittingsProps) {
  const { decisions, endings } = traceOf(moment);
  const sittings = [...new Set([...decisions.map(({ sitting }) => sitting), moment.sitting])].flatMap((id) =>
    id === 'delegates' ? [] : [id],
  );
  if (sittings.length === 0) return <p>Nothing has been argued in it yet.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Sitting</th>
          <th scope="col">Choices</th>
          <th scope="col">Where it ends</th>
        </tr>
      </thead>
      <tbody>
        {sittings.map((id) => (
          <tr key={id}>
            <th scope="row">{nameOf(id, record)}</th>
            <td>{decisions.filter(({ sitting }) => sitting === id).length}</td>
            <td>{endWords(endings.find(({ sitting }) => sitting === id)?.ending ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(id: SittingId, record: HistoricalRecord): string {
  const sitting = record.sittings.get(id);
  return sitting ? `${longDay(sitting.dateNS, false)}: ${sitting.title}` : id;
}

function endWords(ending: string | null): string {
  if (ending === null) return 'Not argued to its end';
  const page = lastPageOf(ending);
  if (!page) return 'Argued to its end';
  return page.happened ? page.name : `${page.name}, which did not happen`;
}
