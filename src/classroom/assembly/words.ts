import type { HistoricalRecord } from '../../debate/record.ts';
import { factionWords } from '../teach/faction-mark.tsx';
import type { Step } from './assembly.ts';

/** A point of the agenda as the class reads it. */
export function stepWords(step: Step, record: HistoricalRecord): string {
  switch (step.kind) {
    case 'opening':
      return 'Opening: the question and the rules';
    case 'debrief':
      return 'Debrief: out of role';
    case 'speech':
      return `Speech: ${factionWords[step.faction]}`;
    case 'reply':
      return `Reply: ${factionWords[step.faction]}`;
    case 'vote':
      return `Vote: ${record.motions.get(step.motion)?.question ?? ''}`;
  }
}
