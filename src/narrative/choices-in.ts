import type { Scene } from '../debate/debate.ts';
import type { Script } from './script.ts';
import { type Act, actOf } from './tags.ts';

/** A choice as the script has it, wherever it may stand open. */
export interface ScriptChoice extends Act {
  /** Its words, quotation marks taken off where `spoken`; where they depend on the run, … stands for that part. */
  readonly words: string;
  readonly spoken: boolean;
}

/**
 * All choices of a compiled script, read from it without telling it: enough to know what a kept run did, and what its
 * other cards were, by their ids alone. Choices whose tags are faulty are left out; the story's check finds those.
 * @param scene where its choices are made; null for the choice of a delegate
 */
export function choicesIn({ ink }: Pick<Script, 'ink'>, scene: Scene | null): readonly ScriptChoice[] {
  const found: ScriptChoice[] = [];
  const search = (part: unknown): void => {
    if (Array.isArray(part)) {
      part.forEach((item, at) => {
        if (item === '#' && /^\^id:/.test(String(part[at + 1]))) {
          const choice = choiceAt(part, at, scene);
          if (choice) found.push(choice);
        }
      });
      part.forEach(search);
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(search);
  };
  search(ink.root);
  return found;
}

/** In compiled ink a choice's words and tags stand between `str` and `/str`, and each tag between `#` and `/#`. */
function choiceAt(part: readonly unknown[], at: number, scene: Scene | null): ScriptChoice | null {
  const begin = matching(part, at, -1);
  const end = matching(part, at, 1);
  const tags: string[] = [];
  for (let i = begin; i < end; i++)
    if (part[i] === '#')
      tags.push(
        String(part[i + 1])
          .slice(1)
          .trim(),
      );
  const firstTag = part.indexOf('#', begin);
  const text = wordsIn(part.slice(begin + 1, firstTag)).trim();
  const act = actOf(tags, scene);
  if (!act.ok) return null;
  const quoted = /^"([\s\S]*)"$/.exec(text);
  return { ...act.value, words: quoted?.[1] ?? text, spoken: quoted !== null };
}

/** The `str` before a place, or the `/str` after it, that encloses it. */
function matching(part: readonly unknown[], at: number, step: 1 | -1): number {
  const [enter, leave] = step === 1 ? ['str', '/str'] : ['/str', 'str'];
  let deep = 0;
  for (let i = at; i >= 0 && i < part.length; i += step) {
    if (part[i] === enter) deep++;
    else if (part[i] === leave && deep-- === 0) return i;
  }
  return step === 1 ? part.length : 0;
}

/** The words themselves; what ink would work out in the telling is left open. */
function wordsIn(part: readonly unknown[]): string {
  let asking = false;
  let words = '';
  for (const item of part) {
    if (item === 'ev') asking = true;
    else if (item === '/ev') asking = false;
    else if (asking) continue;
    else if (typeof item === 'string' && item.startsWith('^')) words += item.slice(1);
    else if (Array.isArray(item) && !words.endsWith('…')) words += '…';
  }
  return words;
}
