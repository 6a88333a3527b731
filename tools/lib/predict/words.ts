import type { FirmnessSign } from '../../../src/debate/persuasion.ts';
import type { Guesser, Unpredicted } from './predict.ts';

export const signWords: Readonly<Record<FirmnessSign, string>> = {
  'same-before-and-after': 'every other answer of theirs to the same question, before and after, was the same',
  'left-the-meeting': 'went out before the question was put: no word reached them any more',
  unanimous: 'nobody answered otherwise',
  'change-over-time': 'gave another answer, more than five days away',
  'one-answer-only': 'no other answer of theirs is on record to compare',
  'asked-once': 'the question itself was put but once',
  'change-within-five-days': 'gave another answer no more than five days before or after',
  'spoke-otherwise': 'recorded words and vote do not go the same way',
  'said-doubt-or-unity': 'gave doubt, or unity, as the reason of the vote',
};

export const guesserWords: Readonly<Record<Guesser, string>> = {
  judged: 'model, ears as judged',
  own: 'model, ears for own grounds',
  half: 'model, all ears half open',
  nobody: 'nobody changes',
  open: 'everybody open changes',
};

export const unpredictedWords: Readonly<Record<Unpredicted, string>> = {
  'another question': 'not a question of signing or fighting, so nothing earlier can be compared',
  'no earlier answer': 'no earlier answer on record',
  'no one answer follows': 'the earlier answer is as near to one option as to another',
  'left before the vote': 'went out before the vote',
};

/** What stands first on the page, because it matters most. */
export const cannotKnow: readonly string[] = [
  'An event. People move in it by words alone. That a town has fallen, a telegram has come or somebody offers to resign is in it only if the catalogue holds an argument made of it.',
  'What was said elsewhere: in corridors, at home, over the wire, in the party’s fractions. It hears what the catalogue has as put at that meeting, each argument on one day only, though many were repeated.',
  'What a vote costs: loyalty, fear, discipline, friendship, being tired at four in the morning.',
  'Who speaks. Every speaker counts alike here, and every speech is as good as any other.',
  'Those who had not voted before. It says nothing of them, and the record often begins with them in the middle.',
  'Whether inferred hands are right. They are told apart from those in the minutes, and the totals are given for both.',
  'How open people really were. The ears of `people.json` were judged afterwards, by somebody who knew how it ended; so two more columns do without that judgement.',
  'Chance. So few votes and so few changes cannot tell a good rule from a lucky one, and nothing here was adjusted to fit.',
];
