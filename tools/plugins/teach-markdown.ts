import { lexer, type Token, type Tokens } from 'marked';
import {
  type Block,
  type Group,
  groups,
  type Inline,
  type Item,
  type WrittenSheet,
} from '../../src/classroom/teach/sheet.ts';
import { typeset } from '../../story/typeset.ts';

/** Says what an author must mend, and where. */
type Fail = (message: string) => never;

/**
 * One sheet of `story/teach`: its front matter, and its Markdown as blocks. Nothing that is not known here goes through:
 * no HTML, no picture, no code, and links lead into the game or to https.
 * @param name the file, as errors name it
 * @throws Error with file and line
 */
export function readSheet(name: string, text: string): WrittenSheet {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text.replaceAll('\r\n', '\n'));
  if (!front) throw new Error(`${name}:1: a sheet begins with --- and its title, lead, group and order`);
  const [whole, head = ''] = front;
  const fields = new Map(head.split('\n').map((line) => fieldIn(line)));
  const field = (key: string): string => {
    const value = fields.get(key);
    if (!value) throw new Error(`${name}:1: ${key}: is missing in the head of the sheet`);
    return value;
  };
  const order = Number(field('order'));
  if (!Number.isFinite(order)) throw new Error(`${name}:1: order: is no number`);
  const body = text.replaceAll('\r\n', '\n').slice(whole.length);
  return {
    id: name.replace(/^.*\//, '').replace(/\.md$/, ''),
    title: typeset(field('title')),
    lead: typeset(field('lead')),
    group: groupOf(field('group'), name),
    order,
    blocks: readBlocks(name, body, whole.split('\n').length),
  };
}

const fieldIn = (line: string): readonly [string, string] => {
  const [, key = '', value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
  return [key, value.replace(/^(["'])(.*)\1$/, '$2')];
};

function groupOf(word: string, name: string): Group {
  const group = groups.find((one) => one === word);
  if (!group) throw new Error(`${name}:1: group: is one of ${groups.join(', ')}, not ${word}`);
  return group;
}

/** @param first the line of the file on which `text` begins */
export function readBlocks(name: string, text: string, first = 1): readonly Block[] {
  let line = first;
  return lexer(text).flatMap((token) => {
    const at = line + (/^\n*/.exec(token.raw)?.[0].length ?? 0);
    line += token.raw.split('\n').length - 1;
    return blockOf(token, (message) => {
      throw new Error(`${name}:${at}: ${message}`);
    });
  });
}

function blockOf(token: Token, fail: Fail): readonly Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'hr':
      return [{ kind: 'page' }];
    case 'heading':
      return [headingOf(token as Tokens.Heading, fail)];
    case 'paragraph':
    case 'text':
      return [{ kind: 'words', inside: inlineOf(token.tokens ?? [], fail) }];
    case 'blockquote':
      return [{ kind: 'quote', inside: (token.tokens ?? []).flatMap((one) => blockOf(one, fail)) }];
    case 'list': {
      const { items, ordered, start } = token as Tokens.List;
      return [{ kind: 'list', start: ordered ? Number(start) : null, items: items.map((one) => itemOf(one, fail)) }];
    }
    case 'table': {
      const { header, rows, align } = token as Tokens.Table;
      const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => inlineOf(cell.tokens, fail));
      // `:---` under the first column is how an author says that it names nothing.
      return [{ kind: 'table', named: align[0] !== 'left', head: cells(header), rows: rows.map(cells) }];
    }
    default:
      return fail(`a sheet has no place for this (${token.type}): ${excerpt(token.raw)}`);
  }
}

/** Headings of the sheet begin at ##: # is its title. */
function headingOf({ depth, tokens, raw }: Tokens.Heading, fail: Fail): Block {
  if (!raw.startsWith('#')) return fail(`a line of --- needs an empty line before it: ${excerpt(raw)}`);
  if (depth !== 2 && depth !== 3 && depth !== 4) return fail(`headings are ##, ### or ####: ${excerpt(raw)}`);
  return { kind: 'heading', level: depth, inside: inlineOf(tokens, fail) };
}

const itemOf = ({ task, tokens }: Tokens.ListItem, fail: Fail): Item => ({
  tick: task,
  // The box stands in the list itself where its items are tight.
  inside: tokens.flatMap((one) => (one.type === 'checkbox' ? [] : blockOf(one, fail))),
});

function inlineOf(tokens: readonly Token[], fail: Fail): readonly Inline[] {
  let before = '';
  return tokens.flatMap((token): readonly Inline[] => {
    const last = before;
    before = token.raw.at(-1) ?? before;
    switch (token.type) {
      case 'checkbox':
        return [];
      case 'text':
      case 'escape':
        if ('tokens' in token && token.tokens) return inlineOf(token.tokens, fail);
        if (/&#?\w+;/.test(token.raw)) return fail(`write the sign itself, not its name: ${excerpt(token.raw)}`);
        return [{ kind: 'text', text: typeset(token.type === 'text' ? token.raw : token.text, last) }];
      case 'strong':
      case 'em':
        return [{ kind: token.type, inside: inlineOf(token.tokens ?? [], fail) }];
      case 'codespan':
        return [{ kind: 'code', text: token.text }];
      case 'br':
        return [{ kind: 'break' }];
      case 'link':
        return [{ kind: 'link', ...wayTo(token.href, fail), inside: inlineOf(token.tokens ?? [], fail) }];
      default:
        return fail(`a sheet has no place for this (${token.type}): ${excerpt(token.raw)}`);
    }
  });
}

/** Addresses of the game, and https. */
function wayTo(href: string, fail: Fail): { readonly href: string; readonly host: string | null } {
  if (/^#(library|teach|assembly|class|lesson|runs|paths|watch)(\/[\w-]+)*$/.test(href)) return { href, host: null };
  if (!URL.canParse(href) || !href.startsWith('https://'))
    return fail(`links lead into the game (#library/…) or to https://, not to ${href}`);
  return { href, host: new URL(href).host.replace(/^www\./, '') };
}

const excerpt = (raw: string): string => raw.trim().split('\n', 1)[0]?.slice(0, 60) ?? '';
