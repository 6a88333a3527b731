import { campGrounds } from '../../debate/camp-grounds.ts';
import type { Ground } from '../../debate/record.ts';
import { grounds } from '../../debate/record.ts';
import { wasOpen } from '../../debate/triangle.ts';
import { Icon } from '../icons.tsx';
import { courseWords, groundWords } from '../words.ts';
import { ArgumentLink } from './links.tsx';
import { choicesWords, Moves } from './moves.tsx';
import { groundsSentence, shareWord } from './report-words.ts';
import { type Scope, sittingDay } from './scope.ts';

/** How many arguments of one's own course are named under a ground: it is a list to look into, not to read. */
const most = 4;

/** Six bars, yours beside those of your course in 1918; told in words only, since no ground is nearer to any side. */
export function OnWhatGrounds({ scope }: { readonly scope: Scope }) {
  const { report, deps } = scope;
  const held = report.course === 'open' ? null : report.course;
  const theirs = held && campGrounds(held, deps.record);
  return (
    <section class="rp-panel rp-on-grounds" aria-labelledby="rp-grounds">
      <h3 class="rp-title-bar" id="rp-grounds">
        On what grounds
      </h3>
      <p class="rp-lead">{groundsSentence(report)}</p>
      <ul class="rp-grounds">
        {held && (
          <li class="rp-grounds-head" aria-hidden="true">
            <span>You</span>
            <span>1918</span>
          </li>
        )}
        {grounds.map((ground) => {
          const { share, moves } = report.grounds[ground];
          const camp = theirs?.[ground];
          return (
            <li key={ground} data-number={share > 0 ? true : undefined}>
              <Icon name={ground} />
              <span class="rp-ground">{groundWords[ground]}</span>
              <span class="rp-bar" aria-hidden="true">
                {share > 0 && <i style={{ width: `${Math.round(share * 100)}%` }} />}
                {camp && <u style={{ left: `${Math.round(camp.share * 100)}%` }} />}
              </span>
              <em>
                <span class="sr">you: </span>
                {shareWord(share)}
              </em>
              {camp && (
                <em class="rp-theirs">
                  <span class="sr">your course in 1918: </span>
                  {shareWord(camp.share)}
                </em>
              )}
              <Moves
                scope={scope}
                moves={moves}
                summary={moves.length === 0 ? 'No choice of yours' : choicesWords(scope, [...new Set(moves)])}
              >
                {camp && <Theirs scope={scope} ground={ground} />}
              </Moves>
            </li>
          );
        })}
      </ul>
      {held && (
        <p class="rp-note">
          The upright stroke is the case for “{courseWords[held]}” as the record has it, all its arguments together. It
          is nobody’s to match: both sides of 1918 argued from principle, and both from prudence.
        </p>
      )}
    </section>
  );
}

/** What the course argued on this ground in 1918, as far as it was open that day. */
function Theirs({ scope, ground }: { readonly scope: Scope; readonly ground: Ground }) {
  const { report, deps } = scope;
  if (report.course === 'open') return null;
  const day = sittingDay(scope) ?? '1918-12-31';
  const open = campGrounds(report.course, deps.record)[ground].arguments.filter((id) => {
    const argument = deps.record.arguments.get(id);
    return argument !== undefined && wasOpen(argument, day);
  });
  if (open.length === 0) return <p>Your course had no argument on this ground that day.</p>;
  return (
    <p>
      In 1918, on this ground:{' '}
      {open.slice(0, most).map((id, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <ArgumentLink scope={scope} id={id} />
        </span>
      ))}
      {open.length > most ? ' and others.' : '.'}
    </p>
  );
}
