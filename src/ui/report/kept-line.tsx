import { keptLine, type LineMove } from '../../debate/kept-line.ts';
import { Moves } from './moves.tsx';
import { numberWord } from './report-words.ts';
import type { Scope } from './scope.ts';
import { CourseName } from './shapes.tsx';

/** For who took a role: where its line was kept, where it was left, and whether a reason was given. Leaving is no fault. */
export function KeptLinePanel({ scope }: { readonly scope: Scope }) {
  const kept = keptLine(scope.moment.debate, scope.deps.record);
  if (!kept) return null;
  const of = (how: LineMove['how']) => kept.moves.filter((move) => move.how === how);
  const left = of('left');
  const parts = [
    { words: 'kept it', moves: of('kept') },
    { words: 'left it and said why', moves: left.filter(({ reason }) => reason) },
    { words: 'left it without a reason', moves: left.filter(({ reason }) => !reason) },
    { words: 'took no side with your hand', moves: of('withheld') },
  ].filter(({ moves }) => moves.length > 0);
  return (
    <section class="rp-panel" aria-labelledby="rp-line">
      <h3 class="rp-title-bar" id="rp-line">
        The line of your role
      </h3>
      <p class="rp-lead">
        Your card said: <CourseName course={kept.line} />. A role locks no card, and to leave its line is no fault.
      </p>
      {parts.length === 0 && <p>Nothing you said or voted speaks for a course.</p>}
      <ul class="rp-list">
        {parts.map(({ words, moves }) => (
          <li key={words} data-number>
            <b>{times(moves.length)}</b> you {words}.
            <Moves scope={scope} moves={moves.map(({ choice }) => choice)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const times = (count: number): string => {
  const words = count === 1 ? 'once' : count === 2 ? 'twice' : `${numberWord(count)} times`;
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
};
