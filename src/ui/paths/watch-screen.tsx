import { useEffect } from 'preact/hooks';
import type { SittingId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import { watchedLines } from '../../session/as-recorded.ts';
import { lineRun } from '../../session/line-run.ts';
import type { PageDeps } from '../deps.ts';
import { Panel } from '../panels/panel.tsx';

export interface WatchScreenProps {
  readonly deps: PageDeps;
  readonly close: () => void;
  /** Whose line, by the person's id; with any other word all lines are offered. */
  readonly line: string;
  readonly watch: (run: Awaited<ReturnType<typeof lineRun>>, name: string) => void;
}

/** The campaign as somebody argued it who was there: told from its first sitting, at reading pace. */
export function WatchScreen({ deps, close, line, watch }: WatchScreenProps) {
  const { record, notices } = deps;
  const found = watchedLines.find(({ person }) => person === line);
  useEffect(() => {
    if (!found) return undefined;
    let wanted = true;
    const first = [...record.sittings.keys()][0] ?? ('' as SittingId);
    lineRun(deps.openHidden(), found, first, null, record).then(
      (run) => {
        if (!wanted) return;
        // Who is followed has been said: it begins where the first sitting does.
        watch(
          { ...run, path: run.path.slice(0, 1), ahead: run.path.slice(1), onward: false, reached: 0 },
          lineName(found.person, deps),
        );
      },
      (cause: unknown) => {
        notices.value = cause instanceof Error ? cause.message : 'This line could not be told.';
        close();
      },
    );
    return () => {
      wanted = false;
    };
  }, [found]);
  return (
    <Panel title="As it was argued in 1918" close={close}>
      {found ? <p role="status">The line is being told …</p> : <Lines deps={deps} />}
    </Panel>
  );
}

function Lines({ deps }: { readonly deps: PageDeps }) {
  return (
    <>
      <p>
        Four lines through the whole campaign: every vote that is on record, the arguments of the record wherever a card
        has them, and silence elsewhere. It plays by itself; stop at any choice and go another way.
      </p>
      <ul class="lines-to-watch">
        {watchedLines.map(({ person }) => (
          <li key={person}>
            <a class="btn alt" href={`#watch/${person}`}>
              {lineName(person, deps)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Radek's is the line of one who changed his mind, and few of its words are his. */
const lineName = (person: (typeof watchedLines)[number]['person'], { record }: PageDeps): string =>
  person === 'radek'
    ? `A Left Communist who changed his mind, after ${nameOf(record, person)}`
    : `As ${nameOf(record, person)} argued it`;
