import { useEffect, useMemo, useState } from 'preact/hooks';
import { levelOf } from '../../debate/bar.ts';
import { jumpCost } from '../../debate/consistency.ts';
import { teachersShares } from '../../debate/craft.ts';
import { needs, persuasion } from '../../debate/persuasion.ts';
import { audienceNames, dayOf } from '../../debate/phrases.ts';
import { moveWeights } from '../../debate/placed.ts';
import { leastGap } from '../../debate/position.ts';
import { type Argument, grounds, type HistoricalRecord } from '../../debate/record.ts';
import { bars } from '../../debate/report.ts';
import type { PageDeps } from '../deps.ts';
import { linkTo } from '../entry.ts';
import { Icon } from '../icons.tsx';
import { barWords, dealingSteps, scoreWords } from '../report/report-words.ts';
import { groundWords } from '../words.ts';
import { annasRun, type Example } from './scoring-example.ts';
import { CornerTriangle, NeverAdded } from './scoring-shapes.tsx';
import { markWords, printed } from './scoring-words.ts';
import '../styles/scoring.css';

/**
 * How the score works, for a teacher in two minutes. Every number on it is the rules' own, so that page and rules
 * cannot disagree; the same with its formulas is in docs/scoring.md.
 */
export function Scoring({ deps }: { readonly deps: PageDeps }) {
  const record = useWholeRecord(deps);
  const example = useMemo(() => record && annasRun(record), [record]);
  return (
    <div class="sc">
      <div class="sc-page">
        <p class="sc-lead">
          Three things stand side by side and are never added. Agreeing with Lenin earns nothing; no side earns
          anything. Every number opens on your choices, counterparts of 1918 and sources.
        </p>
        <div class="sc-three">
          <WhereYouStood example={example} />
          <NeverAdded />
          <OnWhatGrounds example={example} />
          <NeverAdded />
          <HowWell />
        </div>
        {example && <OneSpeech example={example} />}
        <div class="sc-rest">
          <Votes />
          <Dealings />
          <TeachersNumber />
        </div>
      </div>
    </div>
  );
}

/** The record of everything; null until it has come. Where it doesn't come the page stands without its example. */
function useWholeRecord({ loadWhole }: PageDeps): HistoricalRecord | null {
  const [record, setRecord] = useState<HistoricalRecord | null>(null);
  useEffect(() => {
    let wanted = true;
    loadWhole().then(
      (whole) => {
        if (wanted) setRecord(whole);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [loadWhole]);
  return record;
}

interface Drawn {
  readonly example: Example | null;
}

function WhereYouStood({ example }: Drawn) {
  const { vote, speech, reply } = moveWeights;
  return (
    <section class="sc-box">
      <h4>Where you stood</h4>
      <CornerTriangle trail={example?.report.position.trail.map(({ point }) => point) ?? []} />
      <p>
        The mean of your moves: a vote weighs {vote}, a speech {speech}, a reply {printed(reply)}. The people of 1918
        are placed by the same sum. Abstentions are told in words, not placed.
      </p>
      <p>
        You get ranges: the other end counts votes as {speech}. Gaps under {leastGap} in 100 are none.
      </p>
    </section>
  );
}

function OnWhatGrounds({ example }: Drawn) {
  return (
    <section class="sc-box">
      <h4>On what grounds</h4>
      <ul class="sc-grounds">
        {grounds.map((ground) => (
          <li key={ground}>
            <Icon name={ground} />
            <span>{groundWords[ground]}</span>
            <i style={{ '--part': example?.report.grounds[ground].share ?? 0 }} />
          </li>
        ))}
      </ul>
      <p>Compared in words only: no ground is worth more.</p>
    </section>
  );
}

function HowWell() {
  return (
    <section class="sc-box sc-well">
      <h4>How well you argued</h4>
      <table>
        <thead>
          <tr>
            <td />
            {[0, 1, 2, 3, 4].map((mark) => (
              <th key={mark} scope="col">
                {mark} <small>{levelOf(mark)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar}>
              <th scope="row">
                {barWords[bar].name} <small>{markWords[bar].of}</small>
              </th>
              {markWords[bar].marks.map((words, mark) => (
                <td key={words} data-mark={mark}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        An unexplained swing between votes costs {printed(jumpCost)}. Changing with a reason, or erring as 1918 erred,
        costs nothing. Beside audience stands what the room offered your course.
      </p>
    </section>
  );
}

function OneSpeech({ example: { speech } }: { readonly example: Example }) {
  const { argument, evidence, answering, audience } = speech;
  return (
    <section class="sc-example">
      <h4>Anna, an invented run</h4>
      <p>
        Drawn above; her speech of {dayOf(speech.said.date)}, <Put argument={argument} />. <b>Evidence {evidence}:</b>{' '}
        {markWords.evidence.marks.slice(Math.min(evidence, 2), evidence + 1).join(', ')}.{' '}
        <b>Audience {scoreWords(audience)}:</b> moved {audienceNames(speech.moved)}, left {audienceNames(speech.cold)}{' '}
        cold. <b>Answering {answering}</b>, to <Put argument={speech.objection} />:{' '}
        {markWords.answering.marks[answering]}.
      </p>
    </section>
  );
}

/** An argument by its title, which opens it in the library. */
const Put = ({ argument }: { readonly argument: Argument }) => (
  <a href={linkTo('arguments', argument.id)}>{argument.title}</a>
);

function Votes() {
  const { strangersTrust, exchangeCap, sittingCap, earlierShare } = persuasion;
  const needed = Object.entries(needs).filter(([, need]) => Number.isFinite(need));
  return (
    <section>
      <h4>How a vote can move</h4>
      <p>
        Your hand is never counted. A speech with its replies pushes each listener once: ear for its ground × skill ×
        trust (1 from your delegate’s friends, {strangersTrust} from others). An exchange gives at most{' '}
        {printed(exchangeCap)}, a sitting {sittingCap}; earlier sittings count {printed(earlierShare)}. Needed:{' '}
        {needed.map(([name, need]) => `${name} ${need}`).join(', ')}; the fixed never move.
      </p>
      <p>Nobody can know whom words would have moved: this is judgement, and often wrong when tested.</p>
    </section>
  );
}

function Dealings() {
  return (
    <section>
      <h4>Dealings</h4>
      <p>Two scales apart: peace with the Central Powers, help from the Entente.</p>
      <ol>
        {dealingSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

function TeachersNumber() {
  return (
    <section>
      <h4>The teacher’s number</h4>
      <p>
        Off, until switched on in <b>Settings</b>. Of 100:{' '}
        {bars.map((bar) => `${bar} ${100 * teachersShares[bar]}`).join(', ')}. Its twin weighs all alike: where they
        disagree, order is only our weighting. Do not rank.
      </p>
      <p>
        Formulas and tests: <code>docs/scoring.md</code> in the game’s source.
      </p>
    </section>
  );
}
