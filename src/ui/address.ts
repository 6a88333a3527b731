import { isRunId, type RunId } from '../archive/kept.ts';
import type { SittingId } from '../debate/ids.ts';
import { type Entry, linkTo, readLink } from './entry.ts';

/** Every place of the page that has an address of its own; the rest is where the run in play stands. */
export type Address =
  | { readonly kind: 'library'; readonly entry: Entry }
  /** All kept runs. */
  | { readonly kind: 'runs' }
  /** The tree of all that was tried: of the campaign, or of one sitting. */
  | { readonly kind: 'paths'; readonly sitting: SittingId | null }
  /** Two runs side by side; null where one is still to be chosen. A historical line goes by its person's name. */
  | { readonly kind: 'compare'; readonly a: string | null; readonly b: string | null }
  /** A run as a page to read or print. */
  | { readonly kind: 'read'; readonly run: RunId }
  /** A historical line, by its person. */
  | { readonly kind: 'watch'; readonly line: string }
  /** A run somebody shared. */
  | { readonly kind: 'run'; readonly code: string }
  | ClassroomAddress;

/** The places of a class. */
export type ClassroomAddress =
  /** The teacher's page, or one sheet of it: a plan, role cards, the papers of a sitting. */
  | { readonly kind: 'teach'; readonly page: string | null }
  /** A class before one projector. */
  | { readonly kind: 'assembly' }
  /** What a class has handed in. */
  | { readonly kind: 'class' }
  /** A lesson as a pupil has it; the code is empty where one is still to be typed. */
  | { readonly kind: 'lesson'; readonly code: string };

const classroom: readonly string[] = ['teach', 'assembly', 'class', 'lesson'];

export const isOfClassroom = (address: Address): address is ClassroomAddress => classroom.includes(address.kind);

/**
 * The place that an address names, whether it begins with `#` or with `#/`; null for the game itself, and for whatever
 * is no address of it. Never throws.
 */
export function readAddress(hash: string): Address | null {
  const entry = readLink(hash);
  if (entry) return { kind: 'library', entry };
  const bare = hash.replace(/^#?\/?/, '');
  const [kind = '', first = '', second = ''] = bare.split('/');
  switch (kind) {
    case 'runs':
      return { kind };
    case 'paths':
      return { kind, sitting: isName(first) ? (first as SittingId) : null };
    case 'compare':
      return { kind, a: isName(first) ? first : null, b: isName(second) ? second : null };
    case 'read':
      return isRunId(first) ? { kind, run: first } : { kind: 'runs' };
    case 'watch':
      return isName(first) ? { kind, line: first } : { kind: 'runs' };
    case 'run':
      // What is wrong in a code, its reader says.
      return { kind, code: bare.replace(/^run\/?/, '') };
    case 'teach':
      return { kind, page: isName(first) ? first : null };
    case 'assembly':
    case 'class':
      return { kind };
    case 'lesson':
      return { kind, code: bare.replace(/^lesson\/?/, '') };
    default:
      return null;
  }
}

/** The inverse of `readAddress`, with its `#`. */
export function linkOf(address: Address): string {
  switch (address.kind) {
    case 'library':
      return linkTo(address.entry.shelf, address.entry.id);
    case 'runs':
      return '#runs';
    case 'paths':
      return address.sitting === null ? '#paths' : `#paths/${address.sitting}`;
    case 'compare':
      return `#compare/${address.a ?? ''}/${address.b ?? ''}`;
    case 'read':
      return `#read/${address.run}`;
    case 'watch':
      return `#watch/${address.line}`;
    case 'run':
      return `#run/${address.code}`;
    case 'teach':
      return address.page === null ? '#teach' : `#teach/${address.page}`;
    case 'assembly':
    case 'class':
      return `#${address.kind}`;
    case 'lesson':
      return `#lesson/${address.code}`;
  }
}

const isName = (text: string): boolean => /^[a-z0-9-]+$/.test(text);
