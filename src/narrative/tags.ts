import { type Citation, type Move, type Owning, ownings, type Scene, type Trust } from '../debate/debate.ts';
import type {
  ArgumentId,
  ChoiceId,
  DelegateId,
  DocumentId,
  MotionId,
  OptionId,
  SittingId,
  SourceRef,
} from '../debate/ids.ts';
import { no, type Result, yes } from '../lib/result.ts';
import { type LineTags, type Mood, moods } from './turn.ts';

/** Where a tag may stand. */
export type TagHome = 'book' | 'knot' | 'line' | 'choice';

/** The closed list: any other tag fails the build. `many`: it may be repeated on one line or choice. */
const tagList = {
  title: { on: ['book'], many: false },
  author: { on: ['book'], many: false },
  sitting: { on: ['knot'], many: false },
  edition: { on: ['knot'], many: false },
  place: { on: ['knot', 'line'], many: false },
  source: { on: ['line'], many: true },
  cue: { on: ['line'], many: true },
  puts: { on: ['line'], many: false },
  objects: { on: ['line'], many: false },
  mood: { on: ['line'], many: false },
  shows: { on: ['line'], many: true },
  motion: { on: ['line'], many: false },
  division: { on: ['line'], many: false },
  next: { on: ['line'], many: false },
  id: { on: ['choice'], many: false },
  as: { on: ['choice'], many: false },
  argues: { on: ['choice'], many: false },
  against: { on: ['choice'], many: false },
  leaves: { on: ['choice'], many: false },
  cites: { on: ['choice'], many: true },
  owns: { on: ['choice'], many: true },
  on: { on: ['choice'], many: false },
  votes: { on: ['choice'], many: false },
  role: { on: ['choice'], many: false },
  gains: { on: ['choice'], many: true },
  loses: { on: ['choice'], many: true },
} as const satisfies Record<string, { readonly on: readonly TagHome[]; readonly many: boolean }>;

export type TagName = keyof typeof tagList;

export interface Tag {
  readonly name: TagName;
  readonly value: string;
}

/**
 * One tag as ink hands it over, without its `#`: `source: pss35-n144`.
 * @returns the tag, or the sentence an author needs.
 */
export function readTag(text: string, home: TagHome): Result<Tag, string> {
  const match = /^([a-z]+): (\S+)$/.exec(text.trim()) ?? /^(title|author): (.+)$/.exec(text.trim());
  if (!match) return no(`the tag "# ${text.trim()}" isn't of the form "# name: value", the value an id or a date`);
  const [, name = '', value = ''] = match;
  if (!Object.hasOwn(tagList, name)) return no(`no tag is called "${name}"`);
  const tag = { name: name as TagName, value };
  const homes: readonly TagHome[] = tagList[tag.name].on;
  return homes.includes(home) ? yes(tag) : no(`the tag "${name}" doesn't belong on a ${home}`);
}

/** All tags of one place; the first fault, or the tags in order. */
export function readTags(texts: readonly string[], home: TagHome): Result<readonly Tag[], string> {
  const tags: Tag[] = [];
  for (const text of texts) {
    const tag = readTag(text, home);
    if (!tag.ok) return tag;
    if (!tagList[tag.value.name].many && tags.some((other) => other.name === tag.value.name))
      return no(`the tag "${tag.value.name}" stands twice`);
    tags.push(tag.value);
  }
  return yes(tags);
}

const one = <T extends string>(tags: readonly Tag[], name: TagName): T | null =>
  (tags.find((tag) => tag.name === name)?.value ?? null) as T | null;
const all = <T extends string>(tags: readonly Tag[], name: TagName): readonly T[] =>
  tags.filter((tag) => tag.name === name).map((tag) => tag.value as T);

/** What the tags of a line say. Tags of the knot arrive on its first line; they are the compiler's business, but for `place`. */
export function lineTags(texts: readonly string[]): Result<LineTags, string> {
  const own = texts.filter((text) => !/^(sitting|edition|title|author):/.test(text.trim()));
  const tags = readTags(own, 'line');
  if (!tags.ok) return tags;
  const mood = one<Mood>(tags.value, 'mood');
  if (mood && !moods.includes(mood)) return no(`no mood is called "${mood}"`);
  return yes({
    sources: all<SourceRef>(tags.value, 'source'),
    puts: one<ArgumentId>(tags.value, 'puts'),
    objects: one<ArgumentId>(tags.value, 'objects'),
    mood,
    shows: all<DocumentId>(tags.value, 'shows'),
    place: one(tags.value, 'place'),
    motion: one<MotionId>(tags.value, 'motion'),
    division: one<MotionId>(tags.value, 'division'),
    cues: all(tags.value, 'cue'),
    next: one<SittingId>(tags.value, 'next'),
  });
}

/** A choice's name and what it does in the debate. */
export interface Act {
  readonly id: ChoiceId;
  readonly move: Move;
}

/**
 * What the tags of a choice say, in the scene where it stands; null where no sitting has begun, and only a role is taken.
 * @returns the act, or the sentence an author needs.
 */
export function actOf(texts: readonly string[], scene: Scene | null): Result<Act, string> {
  const read = readTags(texts, 'choice');
  if (!read.ok) return read;
  const tags = read.value;
  const id = one<ChoiceId>(tags, 'id');
  if (!id) return no('a choice without "# id: …" has no name in paths');
  const owns = all<Owning>(tags, 'owns');
  const strange = owns.find((owning) => !ownings.includes(owning));
  if (strange) return no(`"owns: ${strange}" isn't one of ${ownings.join(', ')}`);
  const move = moveOf(tags, id, owns, scene);
  return move.ok ? yes({ id, move: move.value }) : move;
}

function moveOf(
  tags: readonly Tag[],
  choice: ChoiceId,
  owns: readonly Owning[],
  scene: Scene | null,
): Result<Move, string> {
  const role = one<DelegateId>(tags, 'role');
  if (role) return yes({ kind: 'role', delegate: role });
  const acts = tags.some(({ name }) => name !== 'id');
  if (scene === null) return acts ? no('nothing is said or voted before a sitting has begun') : yes({ kind: 'pass' });
  const motion = one<MotionId>(tags, 'on');
  const option = one<OptionId>(tags, 'votes');
  if (motion && option) return yes({ kind: 'vote', hand: { ...scene, choice, motion, option, owns } });
  if (motion || option) return no('"on" and "votes" always stand together');
  const cites = all<Citation>(tags, 'cites');
  const as = one<'speech' | 'reply'>(tags, 'as');
  const argument = one<ArgumentId>(tags, 'argues');
  const against = one<ArgumentId>(tags, 'against');
  const leaves = one<ArgumentId>(tags, 'leaves');
  if (argument || as || against || leaves) {
    const spoken = as ?? (leaves && !argument ? 'reply' : null);
    if (spoken !== 'speech' && spoken !== 'reply') return no('a choice that argues says "as: speech" or "as: reply"');
    return yes({ kind: 'say', said: { ...scene, choice, argument, as: spoken, against, leaves, cites, owns } });
  }
  const trust = tags.flatMap(({ name, value }): readonly Trust[] =>
    name === 'gains' || name === 'loses' ? [{ ...scene, who: value as Trust['who'], gained: name === 'gains' }] : [],
  );
  if (trust.length > 0) return yes({ kind: 'home', trust });
  if (cites.length > 0) return yes({ kind: 'lay', laid: { ...scene, choice, cites, owns } });
  return owns.length > 0 ? no('"owns" needs something said, voted or laid on the table') : yes({ kind: 'pass' });
}
