import type { ReportText } from '../../archive/transcript-shape.ts';
import { numberWord, possessive } from '../report/report-words.ts';
import { listOf } from '../report/scope.ts';
import { Sentence } from '../report/sentence.tsx';

/** The historian's half page, in sentences. */
export function ReadReport({ report }: { readonly report: ReportText }) {
  const { used, strength, leftStanding, toTry, turningPoint, oneMoveAway } = report;
  const names = used.map(({ name, arguments: count }, n) => {
    const were = n > 0 ? '' : count === 1 ? ' was' : ' were';
    return `${numberWord(count)}${were} ${name === null ? 'nobody’s by name' : possessive(name)}`;
  });
  const parts: readonly (readonly [heading: string, text: string | null])[] = [
    ['Whose arguments you used', names.length === 0 ? 'None of the record.' : `${capital(listOf(names))}.`],
    ['One strength', strength],
    ['Left standing', leftStanding],
    ['One thing to try', toTry],
    ['The turning point', turningPoint],
    ['One move away', oneMoveAway],
  ];
  return (
    <section class="read-report" aria-labelledby="read-report">
      <h2 id="read-report">The historian’s report</h2>
      <dl>
        {parts.map(
          ([heading, text]) =>
            text !== null && (
              <div key={heading}>
                <dt>{heading}</dt>
                <dd>
                  <Sentence text={text} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

const capital = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
