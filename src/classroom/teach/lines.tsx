/** Lines to write on. They are borders, because a printer leaves grounds out. */
export const Lines = ({ count }: { readonly count: number }) => (
  <div class="tc-lines" aria-hidden="true">
    {Array.from({ length: count }, (_, n) => n).map((n) => (
      <i key={n} />
    ))}
  </div>
);
