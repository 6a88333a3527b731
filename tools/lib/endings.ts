import type { Book } from '../../story/compile.ts';

/** The endings of the whole campaign: the `ending_…` knots from which nothing leads on to a next sitting. */
export function lastPages(book: Book): readonly string[] {
  const onward = new Set(
    book.lines.flatMap(({ knot, tags }) => (tags.some((tag) => tag.startsWith('next: ')) ? [knot] : [])),
  );
  return book.scripts.flatMap(({ id, endings }) =>
    id === 'delegates' ? [] : endings.filter((one) => !onward.has(one)),
  );
}
