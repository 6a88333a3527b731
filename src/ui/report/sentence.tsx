import type { HistoricalRecord } from '../../debate/record.ts';
import { linkTo } from '../entry.ts';
import type { Scope } from './scope.ts';

interface SentenceProps {
  readonly text: string;
  /** With it, the titles of arguments and documents lead into the library. */
  readonly scope?: Scope;
}

/** A sentence of the debate: titles, which it gives between asterisks, are set in italics. */
export function Sentence({ text, scope }: SentenceProps) {
  return (
    <>
      {text.split('*').map((part, i) => {
        if (i % 2 === 0) return part;
        const href = scope && addressesOf(scope.deps.record).get(part);
        return (
          <i class="rp-title" key={i}>
            {href ? (
              <a class="ref" href={href}>
                {part}
              </a>
            ) : (
              part
            )}
          </i>
        );
      })}
    </>
  );
}

const known = new WeakMap<HistoricalRecord, ReadonlyMap<string, string>>();

/** Where each title of the record is found. */
function addressesOf(record: HistoricalRecord): ReadonlyMap<string, string> {
  const made =
    known.get(record) ??
    new Map([
      ...[...record.documents.values()].map(({ id, title }) => [title, linkTo('documents', id)] as const),
      ...[...record.arguments.values()].map(({ id, title }) => [title, linkTo('arguments', id)] as const),
    ]);
  known.set(record, made);
  return made;
}
