import { type Better, betterOf, choicesOf, deciding, emptyBar, levelOf, mean, nobodyBetter, wasPut } from './bar.ts';
import type { Debate, Move, Said } from './debate.ts';
import { evidenceMark } from './evidence.ts';
import { evidenceAdvice, evidenceText, namedIn } from './evidence-words.ts';
import type { ChoiceId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import { noMatchText } from './no-match.ts';
import { bestSpeech, betterSpeech } from './open-speeches.ts';
import { stop } from './phrases.ts';
import { course } from './position.ts';
import type { Argument, HistoricalRecord } from './record.ts';
import type { BarResult, HeldCourse } from './report.ts';
import { betterCard, card, inPlaceOf, type Told, untold } from './told.ts';
import { wasOpen } from './triangle.ts';

/** Evidence: the mean of the main speeches. */
export function evidence(debate: Debate, record: HistoricalRecord, told: Told = untold): BarResult {
  const marks = debate.said
    .filter((said) => said.as === 'speech')
    .map((said) => ({ choice: said.choice, mark: evidenceMark(said, record), said }));
  const first = deciding(marks);
  const score = mean(marks.map(({ mark }) => mark));
  if (!first || score === null) {
    const open = bestSpeech(told, (said) => evidenceMark(said, record));
    return emptyBar(
      'You made no speech.',
      stop(`Take the floor once, and rest what you say on something${open ? `: ${open}` : ''}`),
    );
  }
  return {
    score,
    word: levelOf(score),
    because: [evidenceText(first.said, first.mark, told, record), noMatchText(debate) ?? []].flat().join(' '),
    moves: choicesOf(first, marks),
    ...(first.mark === 4 ? nobodyBetter : restedBy(first.said, debate, record)),
    next: cardToTry(marks, first, course(debate, record), told, record) ?? evidenceAdvice(first.mark),
  };
}

/** Who had rested that same argument on something by then; else what was last put on that ground, of whichever side. */
function restedBy(said: Said, debate: Debate, record: HistoricalRecord): Better {
  if (said.argument === null) return nobodyBetter;
  const own = argumentOf(record, said.argument);
  if (own.speakers.length > 0 && wasPut(own, said.date)) return betterOf([own], said.date);
  const others = [...record.arguments.values()]
    .filter((other) => other.ground === own.ground && wasOpen(other, said.date) && wasPut(other, said.date))
    .filter(({ id }) => debate.said.every((one) => one.argument !== id))
    .sort((a, b) => lastPut(a, b) || sameSide(a, own) - sameSide(b, own));
  return betterOf(others, said.date);
}

/** The latest first. */
const lastPut = (a: Argument, b: Argument): number => (b.put ?? b.earliest).localeCompare(a.put ?? a.earliest);
const sameSide = (one: Argument, other: Argument): number => Number(String(one.weights) === String(other.weights));

interface Marked {
  readonly choice: ChoiceId;
  readonly mark: number;
  readonly said: Said;
}

/** What would have carried the weakest speech further: another document laid down for it, or another speech. */
function cardToTry(
  marks: readonly Marked[],
  { choice: quoted }: Marked,
  held: HeldCourse,
  told: Told,
  record: HistoricalRecord,
): string | null {
  for (const { choice, mark, said } of marks.toSorted((a, b) => a.mark - b.mark)) {
    const words = choice === quoted ? 'that speech' : card(choice, told);
    const laid = laidFor(choice, told);
    const bare = told.turns.find((turn) => turn.chosen === choice)?.chosenMove;
    const speech = bare?.kind === 'say' ? bare.said : said;
    const document = laid && betterCard(laid, mark, told, (move) => markWith(speech, move, record));
    const laying = document && card(document.choice, told);
    if (words && laying) return `For ${words} other papers lay at hand. ${stop(`Try ${laying}`)}`;
    const other = betterSpeech(choice, mark, held, told, record, (one) => evidenceMark(one, record));
    const instead = other && card(other.choice, told);
    if (!instead || other.move.kind !== 'say') continue;
    const under = underIt(other.move.said, record);
    const more = inPlaceOf(choice, quoted, told, `a speech with more under it stood open: ${instead}`);
    return `${stop(more)} ${under}`;
  }
  return null;
}

/** *It rests on Strike in Berlin, and says why that bears on the question.* */
function underIt(said: Said, record: HistoricalRecord): string {
  const why = said.owns.includes('warrant') ? ', and says why that bears on the question' : '';
  return `It ${namedIn(said, record, 'brings', 'rests')}${why}.`;
}

/** The choice of a document that followed on a speech; null where it asked for none. */
function laidFor(speech: ChoiceId, { turns }: Told): ChoiceId | null {
  const next = turns[turns.findIndex(({ chosen }) => chosen === speech) + 1];
  if (!next) return null;
  const laying = next.chosenMove.kind === 'lay' || next.others.some(({ move }) => move.kind === 'lay');
  return laying ? next.chosen : null;
}

/** The mark of a speech, as it was made, with another document laid down for it. */
function markWith(said: Said, move: Move, record: HistoricalRecord): number | null {
  if (move.kind !== 'lay') return null;
  const { cites, owns } = move.laid;
  return evidenceMark({ ...said, cites: [...said.cites, ...cites], owns: [...said.owns, ...owns] }, record);
}
