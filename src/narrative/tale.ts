import { Story } from 'inkjs';
import type { Scene } from '../debate/debate.ts';
import type { ArgumentId, ChoiceId, PersonId } from '../debate/ids.ts';
import { GameError } from '../lib/game-error.ts';
import { cardsOf } from './cards.ts';
import { type Asking, questions, type Script } from './script.ts';
import { type Act, actOf, lineTags } from './tags.ts';
import type { Card, Line, Offer, OfferKind, Turn, Voice } from './turn.ts';

/** The ending of a story that stopped outside every `ending_…` knot; the walk finds such a loose end. */
export const nameless = 'ending_nameless';

/** One sitting being told, turn by turn. The only mutable thing of the narrative: ink's own state. */
export interface Tale {
  /** The turn now open, read whole. */
  readonly turn: Turn;
  /** Goes on by an offer of the open turn. @throws GameError `run/choice-gone` where it isn't offered. */
  choose(id: ChoiceId): Turn;
}

/** What a tale needs from outside: who may speak, where it plays, what it may ask, and the seed of its shuffles. */
export interface Telling {
  readonly voices: ReadonlyMap<string, PersonId>;
  /** null before a sitting: who you are is told first. */
  readonly scene: Scene | null;
  readonly asking: Asking;
  /** A whole number. */
  readonly seed: number;
}

/** A script made ready once; telling it again costs a reset and not a parsing. */
export interface OpenScript {
  readonly script: Script;
  /**
   * Tells it from the beginning. The tale told before is over: both share ink's one state.
   * @throws GameError `story/broken` where the script fails; the build's walk has proved that it doesn't.
   */
  tell(telling: Telling): Tale;
}

/** Makes a compiled script ready to be told. */
export function openScript(script: Script): OpenScript {
  const story = new Story(script.ink);
  const read: Read = { lines: new Map(), acts: new Map() };
  let asking: Asking | null = null;
  /** A story that was just made stands at its beginning, and a reset costs as much as many turns. */
  let fresh = true;
  story.onError = (message) => {
    throw new GameError(
      'story/broken',
      'The story stopped in the middle of a sentence.',
      'Go back one choice, or begin the sitting again; what you chose so far is kept.',
      { cause: message },
    );
  };
  for (const question of questions)
    story.BindExternalFunction(
      question,
      (...args: string[]) => asking && (asking[question] as (...args: string[]) => unknown)(...args),
      true,
    );
  return {
    script,
    tell(telling) {
      asking = telling.asking;
      if (!fresh) story.ResetState();
      fresh = false;
      story.state.storySeed = telling.seed;
      return tale(story, script, telling, read);
    },
  };
}

/** What has been read of a script: a line or a choice that is told again means what it meant before. */
interface Read {
  readonly lines: Map<string, Line>;
  readonly acts: Map<string, Act>;
}

function tale(story: Story, script: Script, telling: Telling, read: Read): Tale {
  const spoke = new Map<ArgumentId, PersonId>();
  let turn = readTurn(story, script, telling, read, spoke);
  return {
    get turn() {
      return turn;
    },
    choose(id) {
      const index = story.currentChoices.findIndex((choice) => choice.tags?.includes(`id: ${id}`));
      if (index < 0) throw choiceGone(id);
      story.ChooseChoiceIndex(index);
      turn = readTurn(story, script, telling, read, spoke);
      return turn;
    },
  };
}

/** The error of a path that asks for a choice which is not offered. */
export function choiceGone(id: ChoiceId): GameError {
  return new GameError(
    'run/choice-gone',
    'This debate was saved with an earlier edition of the story, and one of its choices has since changed.',
    'You can watch it up to that point, and argue on from there.',
    { cause: id },
  );
}

function readTurn(story: Story, script: Script, telling: Telling, read: Read, spoke: Map<ArgumentId, PersonId>): Turn {
  const lines: Line[] = [];
  while (story.canContinue) {
    const text = (story.Continue() ?? '').trim();
    const line = lineOf(text, story.currentTags ?? [], telling.voices, read);
    if (text === '') continue;
    lines.push(line);
    const argument = line.tags.objects ?? line.tags.puts;
    if (argument && line.voice && line.voice !== 'you') spoke.set(argument, line.voice);
  }
  const offers = offersOf(story, telling.scene, read, spoke);
  const ended = offers.length === 0;
  return {
    sitting: script.id,
    cards: cardsOf(lines) as readonly Card[],
    offers,
    ending: ended ? (script.endings.find((knot) => visited(story, knot)) ?? nameless) : null,
    next: lines.findLast((line) => line.tags.next)?.tags.next ?? null,
  };
}

function lineOf(text: string, texts: readonly string[], voices: Telling['voices'], { lines }: Read): Line {
  const key = [text, ...texts].join('\n');
  const known = lines.get(key);
  if (known) return known;
  const tags = lineTags(texts);
  if (!tags.ok) throw new GameError('story/broken', 'A line of the story is marked wrongly.', tags.error);
  const line = { ...voiceOf(text, voices), tags: tags.value };
  lines.set(key, line);
  return line;
}

/** What a choice does, in the scene of this sitting. */
function actIn(texts: readonly string[], scene: Scene | null, { acts }: Read): Act {
  const key = [scene?.sitting, scene?.date, ...texts].join('\n');
  const known = acts.get(key);
  if (known) return known;
  const act = actOf(texts, scene);
  if (!act.ok) throw new GameError('story/broken', 'A choice of the story is marked wrongly.', act.error);
  acts.set(key, act.value);
  return act.value;
}

const visited = (story: Story, knot: string): boolean => (story.state.VisitCountAtPathString(knot) ?? 0) > 0;

function voiceOf(
  text: string,
  voices: ReadonlyMap<string, PersonId>,
): { readonly voice: Voice; readonly text: string } {
  const match = /^([A-Z][A-Z'. -]+): ([\s\S]+)$/.exec(text);
  if (!match) return { voice: null, text };
  const [, name = '', words = ''] = match;
  if (name === 'YOU') return { voice: 'you', text: words };
  const person = voices.get(name);
  return person ? { voice: person, text: words } : { voice: null, text };
}

function offersOf(
  story: Story,
  scene: Scene | null,
  read: Read,
  spoke: ReadonlyMap<ArgumentId, PersonId>,
): readonly Offer[] {
  const offers = story.currentChoices.map((choice): Offer => {
    const { id, move } = actIn(choice.tags ?? [], scene, read);
    const quoted = /^"([\s\S]*)"$/.exec(choice.text.trim());
    const against = move.kind === 'say' ? (move.said.against ?? move.said.leaves) : null;
    return {
      id,
      words: quoted?.[1] ?? choice.text.trim(),
      spoken: quoted !== null,
      kind: kindOf(move),
      move,
      to: (against && spoke.get(against)) ?? null,
    };
  });
  const weighty = offers.some((offer) => ['speech', 'reply', 'document'].includes(offer.kind));
  // A bare act beside speeches, replies or documents is the line *let it pass* under the cards.
  return offers.map((offer) => (weighty && isBare(offer) ? { ...offer, kind: 'pass' as const } : offer));
}

const isBare = (offer: Offer): boolean =>
  !offer.spoken &&
  (offer.move.kind === 'pass' ||
    (offer.move.kind === 'say' && offer.move.said.argument === null && offer.move.said.leaves !== null));

function kindOf(move: Offer['move']): OfferKind {
  switch (move.kind) {
    case 'say':
      return move.said.as;
    case 'vote':
      return 'vote';
    case 'lay':
      return 'document';
    case 'role':
      return 'role';
    case 'home':
    case 'pass':
      return 'act';
  }
}
