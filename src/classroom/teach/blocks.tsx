import type { JSX } from 'preact';
import { formWidths, isToWrite, type Row } from './form.ts';
import type { Block, Inline, Item } from './sheet.ts';

/** A written sheet as elements of the page. Nothing of it is ever read as HTML. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return <>{blocks.map((block, i) => one(block, i))}</>;
}

// Blocks of a sheet never change places, so that their number is their key.
function one(block: Block, key: number): JSX.Element {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading key={key}>
          <Words inside={block.inside} />
        </Heading>
      );
    }
    case 'words':
      return (
        <p key={key}>
          <Words inside={block.inside} />
        </p>
      );
    case 'list':
      return <List key={key} start={block.start} items={block.items} />;
    case 'quote':
      return (
        <blockquote key={key}>
          <Blocks blocks={block.inside} />
        </blockquote>
      );
    case 'table':
      return <Table key={key} {...block} />;
    case 'page':
      return <hr key={key} class="tc-page-end" />;
  }
}

function List({ start, items }: { readonly start: number | null; readonly items: readonly Item[] }) {
  const inside = items.map(({ tick, inside: blocks }, i) => (
    <li key={i} class={tick ? 'tc-tick' : undefined}>
      <Blocks blocks={blocks} />
    </li>
  ));
  return start === null ? <ul>{inside}</ul> : <ol start={start}>{inside}</ol>;
}

/** A table; one that is all to be filled in has its columns as wide as what is to be written there. */
function Table({ head, rows, named }: Extract<Block, { readonly kind: 'table' }>) {
  const widths = rows.every(isToWrite) ? formWidths(head, rows) : null;
  return (
    <table class={widths ? 'tc-form' : undefined}>
      {widths && (
        <colgroup>
          {widths.map((width, i) => (
            <col key={i} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
      )}
      {head.some((cell) => cell.length > 0) && (
        <thead>
          <tr>
            {head.map((cell, i) =>
              cell.length === 0 ? (
                <td key={i} />
              ) : (
                <th key={i} scope="col">
                  <Words inside={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, i) => (
          <tr key={i} class={isToWrite(row) ? 'tc-write' : undefined}>
            {row.map((cell, j) => cellOf(cell, j, named))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf(cell: Row[number], column: number, named: boolean): JSX.Element {
  const words = <Words inside={cell} />;
  return named && column === 0 && cell.length > 0 ? (
    <th key={column} scope="row" class="tc-named">
      {words}
    </th>
  ) : (
    <td key={column}>{words}</td>
  );
}

function Words({ inside }: { readonly inside: readonly Inline[] }) {
  return <>{inside.map((part, i) => word(part, i))}</>;
}

function word(part: Inline, key: number): JSX.Element | string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return (
        <strong key={key}>
          <Words inside={part.inside} />
        </strong>
      );
    case 'em':
      return (
        <em key={key}>
          <Words inside={part.inside} />
        </em>
      );
    case 'code':
      return <code key={key}>{part.text}</code>;
    case 'break':
      return <br key={key} />;
    case 'link':
      return <Link key={key} {...part} />;
  }
}

/** A link out of the game says where it leads: on paper nothing else does. */
function Link({ href, host, inside }: Extract<Inline, { readonly kind: 'link' }>) {
  if (host === null)
    return (
      <a href={href}>
        <Words inside={inside} />
      </a>
    );
  const named = inside.some((part) => part.kind === 'text' && part.text.includes(host));
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <Words inside={inside} />
      {!named && <span class="tc-host"> ({host})</span>}
    </a>
  );
}
