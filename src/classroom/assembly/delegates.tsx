import elder from '../../../assets/crowd/elder.svg?url';
import glasses from '../../../assets/crowd/glasses.svg?url';
import kerchief from '../../../assets/crowd/kerchief.svg?url';
import leather from '../../../assets/crowd/leather.svg?url';
import peasant from '../../../assets/crowd/peasant.svg?url';
import sailor from '../../../assets/crowd/sailor.svg?url';
import shawl from '../../../assets/crowd/shawl.svg?url';
import soldier from '../../../assets/crowd/soldier.svg?url';
import student from '../../../assets/crowd/student.svg?url';
import worker from '../../../assets/crowd/worker.svg?url';
import { type Faction, factions } from './assembly.ts';

const people = [worker, sailor, kerchief, soldier, glasses, peasant, leather, elder, shawl, student] as const;

interface DelegatesProps {
  readonly faction: Faction;
  readonly many: number;
}

/** A bench as it is seen: one figure for each pupil, of the same people on every bench, in another order. */
export function Delegates({ faction, many }: DelegatesProps) {
  const first = factions.indexOf(faction) * 3;
  return (
    <span class="as-figures" aria-hidden="true">
      {Array.from({ length: many }, (_, i) => (
        <img key={i} src={people[(first + i) % people.length]} alt="" draggable={false} />
      ))}
    </span>
  );
}
