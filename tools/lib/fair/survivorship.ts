import { audienceMark } from '../../../src/debate/audience.ts';
import { mean } from '../../../src/debate/bar.ts';
import type { ArgumentId } from '../../../src/debate/ids.ts';
import type { Argument, HistoricalRecord } from '../../../src/debate/record.ts';
import { wasOpen } from '../../../src/debate/triangle.ts';
import { sittingsWithFloor } from './course-day.ts';

/** What the catalogue makes of some arguments, as means. */
export interface Standing {
  readonly group: string;
  readonly through: 'an opponent' | 'their own side';
  readonly entries: number;
  /** Audiences moved less audiences left cold. */
  readonly balance: number;
  /** The audience mark it would get, over the rooms of the sittings at which it was open. */
  readonly heard: number;
  readonly attackedBy: number;
  readonly attacks: number;
  /** Of the attacks on it, and of its own, the share that is documented. */
  readonly documentedOn: number;
  readonly documentedBy: number;
  /** The share on which at least one document bears. */
  readonly withDocument: number;
  /** The shares whose verdict in the catalogue (`strength`) has one of the words below. */
  readonly praised: number;
  readonly belittled: number;
}

/** The words of praise and of blame that the catalogue's verdicts use, so that they can be counted. */
export const praise =
  /\b(strongest|bravest|noblest|generous|reasonable|sober|sound|fair|true|good|great|right|accurate|decisive|moving|moved|unanswerable|borne out|hits|hurt|nettled|hinge|favourite|honourable|granted|foresaw)\b/i;
export const blame =
  /\b(weak|cold|refuted|doubtful|fairy tale|no use|infamous|scorn|lost|distance|turned round|handed the field|spends|no soldiers|alone said it|whether it offered|could not be shown|no consequence)\b/i;

/**
 * Whether arguments that reach us through the other side's report are rated cold or weak (rubric.md 4.6): compared with
 * those of the same place in the triangle that we have from their own side.
 * @param strengths the catalogue's words on how strong each argument was
 */
export function standings(record: HistoricalRecord, strengths: ReadonlyMap<ArgumentId, string>): readonly Standing[] {
  const all = [...record.arguments.values()];
  const groups = new Map<string, Argument[]>();
  for (const one of all) {
    const key = one.outside === 1 ? 'outside' : one.weights.join(' / ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .filter(([, list]) => list.some((one) => one.knownThroughOpponent))
    .flatMap(([group, list]) => [
      standing(
        group,
        'an opponent',
        list.filter((one) => one.knownThroughOpponent),
        record,
        strengths,
      ),
      standing(
        group,
        'their own side',
        list.filter((one) => !one.knownThroughOpponent),
        record,
        strengths,
      ),
    ]);
}

function standing(
  group: string,
  through: Standing['through'],
  list: readonly Argument[],
  record: HistoricalRecord,
  strengths: ReadonlyMap<ArgumentId, string>,
): Standing {
  const edges = record.edges.filter(({ kind }) => kind !== 'supports');
  const on = edges.filter(({ target }) => list.some(({ id }) => id === target));
  const by = edges.filter(({ attacker }) => list.some(({ id }) => id === attacker));
  const rooms = sittingsWithFloor(record);
  const heard = list.flatMap((one) =>
    rooms.flatMap(({ dateNS, audiences }) => (wasOpen(one, dateNS) ? [audienceMark(one, audiences)] : [])),
  );
  const per = (count: number): number => (list.length === 0 ? 0 : count / list.length);
  const documented = (some: typeof edges): number =>
    some.length === 0 ? 0 : some.filter((edge) => edge.documented === true).length / some.length;
  const supported = new Set([...record.documents.values()].flatMap(({ supports }) => supports));
  return {
    group,
    through,
    entries: list.length,
    balance: mean(list.map(({ moved, cold }) => moved.length - cold.length)) ?? 0,
    heard: mean(heard) ?? 0,
    attackedBy: per(on.length),
    attacks: per(by.length),
    documentedOn: documented(on),
    documentedBy: documented(by),
    withDocument: per(list.filter(({ id }) => supported.has(id)).length),
    praised: per(list.filter(({ id }) => praise.test(strengths.get(id) ?? '')).length),
    belittled: per(list.filter(({ id }) => blame.test(strengths.get(id) ?? '')).length),
  };
}

/** The same record with every such flag turned round: no score may change by it. */
export const flagsTurned = (record: HistoricalRecord): HistoricalRecord => ({
  ...record,
  arguments: new Map(
    [...record.arguments].map(([id, one]) => [id, { ...one, knownThroughOpponent: !one.knownThroughOpponent }]),
  ),
});
