import { nameOf } from '../debate/lookup.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Leaning } from '../debate/votes.ts';
import { type BlocLean, blocLeans } from '../session/bloc-leans.ts';
import type { Moment } from '../session/moment.ts';
import { VoteMark } from './icons.tsx';
import { linker } from './links/linker.ts';
import { optionLabel } from './words.ts';

/** Who visibly leans after the player's last words, and where to. */
export function Leanings({ moment, record }: { readonly moment: Moment; readonly record: HistoricalRecord }) {
  const blocs = blocLeans(moment, record);
  if (moment.leaning.length + blocs.length === 0) return null;
  return (
    <ul class="leanings" aria-label="Who leans">
      {moment.leaning.map((leaning) => (
        <li key={leaning.person}>
          <VoteMark option={leaning.towards} />
          <span>{linkedWords(leaningWords(leaning, moment, record))}</span>
        </li>
      ))}
      {blocs.map((bloc) => (
        <li key={`${bloc.from} ${bloc.to}`}>
          <VoteMark option={bloc.to} />
          <span>{blocWords(bloc, moment, record)}</span>
        </li>
      ))}
    </ul>
  );
}

const linkedWords = (words: string) => linker.value?.text(words) ?? words;

/** A lean in words: *Joffe leans towards For*. A vote that has tipped is said so. */
export function leaningWords(leaning: Leaning, moment: Moment, record: HistoricalRecord): string {
  const name = nameOf(record, leaning.person);
  const motion = moment.motion === null ? undefined : record.motions.get(moment.motion);
  const side = optionLabel(motion, leaning.towards);
  if (leaning.changed) return `${name} would now vote: ${side}`;
  return leaning.share < 0 ? `${name} draws back from: ${side}` : `${name} leans towards: ${side}`;
}

/** Those without names as a number: *Of those without names 12 lean towards: Abstained (until now: Against)*. */
export function blocWords({ from, to, count }: BlocLean, moment: Moment, record: HistoricalRecord): string {
  const motion = moment.motion === null ? undefined : record.motions.get(moment.motion);
  const verb = count === 1 ? 'one leans' : `${count} lean`;
  return `Of those without names ${verb} towards: ${optionLabel(motion, to)} (until now: ${optionLabel(motion, from)})`;
}
