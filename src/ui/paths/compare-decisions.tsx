import type { Meeting, SittingMet, Spot } from '../../archive/comparison.ts';
import { nameOf } from '../../debate/lookup.ts';
import { linkOf } from '../address.ts';
import { numberWord } from '../report/report-words.ts';
import { LetterMark, SpotWords } from './compare-heads.tsx';
import type { CompareScope, Side } from './compare-needs.ts';
import { chosenWords, dayWordsOf, decisionKind, placeWords, sittingName } from './compare-words.ts';
import { endingName } from './tree-words.ts';

/** Everything that was decided, sitting by sitting: what was alike is folded into a number, what differs stands open. */
export function Decisions({ scope }: { readonly scope: CompareScope }) {
  const { alike, otherwise, only } = scope.comparison.counts;
  const apart = only.a + only.b;
  return (
    <section class="rp-panel cmp-decisions" aria-labelledby="cmp-decisions">
      <h2 class="rp-title-bar" id="cmp-decisions">
        Decision by decision
      </h2>
      <p>
        {capital(numberWord(alike))} made alike, {numberWord(otherwise)} otherwise
        {apart > 0 && `, ${numberWord(apart)} that only one of them came to`}.
      </p>
      <Jumps scope={scope} />
      {scope.comparison.sittings.map((met) => (
        <SittingPart key={met.sitting} scope={scope} met={met} />
      ))}
    </section>
  );
}

const capital = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;

const headingOf = (sitting: string): string => `cmp-at-${sitting}`;
const unlikeIn = ({ meetings }: SittingMet): number => meetings.filter(({ kind }) => kind !== 'alike').length;

/** In a long comparison, the way to each sitting in which the two differ. */
function Jumps({ scope: { comparison, record } }: { readonly scope: CompareScope }) {
  const unlike = comparison.sittings.filter((met) => unlikeIn(met) > 0);
  if (unlike.length < 3) return null;
  const go = (sitting: string) => {
    const heading = document.getElementById(headingOf(sitting));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="cmp-jumps" aria-label="Sittings in which they differ">
      {unlike.map((met) => (
        <button key={met.sitting} type="button" class="panel-button" onClick={() => go(met.sitting)}>
          {met.sitting === 'delegates' ? 'Who they are' : dayWordsOf(met.sitting, record)}
          <span aria-hidden="true"> ≠ {unlikeIn(met)}</span>
          <span class="sr">: {unlikeIn(met)} unlike</span>
        </button>
      ))}
    </nav>
  );
}

function SittingPart({ scope, met }: { readonly scope: CompareScope; readonly met: SittingMet }) {
  const { sitting, ended, meetings } = met;
  if (meetings.length === 0) return null;
  if (unlikeIn(met) === 0)
    return (
      <section class="cmp-sitting is-alike">
        <Fold
          spots={meetings.flatMap((one) => (one.kind === 'alike' ? [one.a] : []))}
          name={sittingName(sitting, scope.record)}
        />
      </section>
    );
  const unlike = ended.a !== ended.b && ended.a !== null && ended.b !== null;
  const over = (ending: string | null) => (ending === null ? 'not over' : endingName(ending).toLowerCase());
  return (
    <section class="cmp-sitting">
      <h3 id={headingOf(sitting)} tabIndex={-1}>
        {sittingName(sitting, scope.record)}
      </h3>
      {sitting !== 'delegates' && met.came.a && met.came.b && (ended.a !== null || ended.b !== null) && (
        <p class="cmp-ended">
          {unlike || ended.a === null || ended.b === null ? (
            <>
              How it ended <b class="cmp-ne">≠</b> A: {over(ended.a)}; B: {over(ended.b)}.
            </>
          ) : (
            `How it ended, in both: ${over(ended.a)}.`
          )}
        </p>
      )}
      <ol class="cmp-turns">
        {folded(meetings).map((one) =>
          one.kind === 'fold' ? (
            <li key={one.spots[0]?.choices}>
              <Fold spots={one.spots} />
            </li>
          ) : (
            <li key={keyOf(one)} class="cmp-turn">
              <Unlike scope={scope} meeting={one} />
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

type Unlikeness = Exclude<Meeting, { kind: 'alike' }> | (Meeting & { kind: 'otherwise' });
type Folded = { readonly kind: 'fold'; readonly spots: readonly Spot[] } | Unlikeness;

/** Decisions made alike one after another are one entry, told in A's words, which are B's. */
function folded(meetings: readonly Meeting[]): readonly Folded[] {
  const found: Folded[] = [];
  for (const one of meetings) {
    const last = found.at(-1);
    if (one.kind === 'apart') found.push(one);
    else if (one.kind === 'otherwise') found.push({ ...one, kind: 'otherwise' });
    else if (last?.kind === 'fold') found[found.length - 1] = { kind: 'fold', spots: [...last.spots, one.a] };
    else found.push({ kind: 'fold', spots: [one.a] });
  }
  return found;
}

function keyOf(one: Unlikeness): string {
  const [a, b] = one.kind === 'apart' ? [one.a[0], one.b[0]] : [one.a, one.b];
  return `${a?.choices ?? ''}/${b?.choices ?? ''}`;
}

function Fold({ spots, name }: { readonly spots: readonly Spot[]; readonly name?: string }) {
  const count = name ? numberWord(spots.length) : capital(numberWord(spots.length));
  const many = `${name ? `${name}, ` : ''}${count} ${spots.length === 1 ? 'decision' : 'decisions'} alike`;
  return (
    <details class="cmp-fold">
      <summary>{many}</summary>
      <ol>
        {spots.map((spot) => (
          <li key={spot.choices}>
            <small>{decisionKind(spot)}</small> {chosenWords(spot)}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Unlike({ scope, meeting }: { readonly scope: CompareScope; readonly meeting: Unlikeness }) {
  const { a, b } = scope.sides;
  if (meeting.kind === 'apart')
    return (
      <>
        <h4>
          <b class="cmp-ne">≠</b> {onlyWords(meeting.a.length, meeting.b.length)}
        </h4>
        <div class="cmp-two">
          <Alone scope={scope} side={a} spots={meeting.a} />
          <Alone scope={scope} side={b} spots={meeting.b} />
        </div>
      </>
    );
  const { voice } = meeting.a.told.cards.at(-1) ?? { voice: null };
  const after = voice && voice !== 'you' ? `, after ${nameOf(scope.record, voice)}` : '';
  return (
    <>
      <h4>
        <b class="cmp-ne">≠</b> {decisionKind(meeting.a)}
        {after} <small>{placeWords(meeting.a, meeting.b)}</small>
      </h4>
      <div class="cmp-two">
        <div class="cmp-cell">
          <SpotWords spot={meeting.a} side={a} none="" />
          <Fork scope={scope} side={a} spot={meeting.a} />
        </div>
        <div class="cmp-cell">
          <SpotWords spot={meeting.b} side={b} none="" />
          <Fork scope={scope} side={b} spot={meeting.b} />
        </div>
      </div>
    </>
  );
}

function onlyWords(a: number, b: number): string {
  if (a > 0 && b > 0) return 'Other decisions were put before them';
  return a > 0 ? 'Only A came to this' : 'Only B came to this';
}

/** Past so many decisions the rest is folded. */
const shown = 3;

function Alone({
  scope,
  side,
  spots,
}: {
  readonly scope: CompareScope;
  readonly side: Side;
  readonly spots: readonly Spot[];
}) {
  const [first] = spots;
  if (!first)
    return (
      <div class="cmp-spot is-none">
        <p>
          <LetterMark letter={side.letter} /> did not come to this.
        </p>
      </div>
    );
  const list = (some: readonly Spot[]) =>
    some.map((spot) => <SpotWords key={spot.choices} spot={spot} side={side} none="" />);
  const rest = spots.length > shown + 1 ? spots.slice(shown) : [];
  return (
    <div class="cmp-cell">
      <div>
        {list(rest.length > 0 ? spots.slice(0, shown) : spots)}
        {rest.length > 0 && (
          <details class="cmp-fold">
            <summary>
              {capital(numberWord(rest.length))} more of {side.letter}
            </summary>
            {list(rest)}
          </details>
        )}
      </div>
      <Fork scope={scope} side={side} spot={first} />
    </div>
  );
}

/** The ways on from one decision of a run: as a run of its own, and where it is read. */
function Fork({ scope, side, spot }: { readonly scope: CompareScope; readonly side: Side; readonly spot: Spot }) {
  const fork = scope.fork(side, spot.choices);
  if (!fork || side.picked.kind !== 'run') return null;
  const which = `choice ${spot.choices + 1}`;
  return (
    <p class="cmp-ways">
      <button type="button" class="panel-button" aria-label={`Fork ${side.letter} here, at ${which}`} onClick={fork}>
        Fork {side.letter} here
      </button>
      <a href={linkOf({ kind: 'read', run: side.picked.key })} aria-label={`Read run ${side.letter}`}>
        Read {side.letter}
      </a>
    </p>
  );
}
