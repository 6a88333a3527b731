/** A sentence of the debate: titles, which it gives between asterisks, are set in italics. */
export function Sentence({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('*').map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <i class="rp-title" key={i}>
            {part}
          </i>
        ),
      )}
    </>
  );
}
