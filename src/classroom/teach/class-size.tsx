import { useId, useState } from 'preact/hooks';
import { classSize, largest, smallest } from './deal.ts';
import { useKept } from './kept.ts';

const isSize = (text: string): text is string => classSize(text) !== null;

/** How many pupils the class has, as it was typed last; kept on this device. */
export function useClassSize() {
  const [kept, keep] = useKept('class', '24', isSize);
  return { pupils: classSize(kept) ?? 24, keep };
}

/** What is typed stands as it is until it is a size that the cards serve. */
export function ClassSize({ pupils, keep }: { readonly pupils: number; readonly keep: (text: string) => void }) {
  const [typed, setTyped] = useState(String(pupils));
  const id = useId();
  const wrong = classSize(typed) === null;
  return (
    <p class="tc-field">
      <label for={id}>Pupils in the class</label>
      <input
        id={id}
        type="number"
        min={smallest}
        max={largest}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (isSize(text)) keep(text);
        }}
      />
      <span id={`${id}-wrong`} role="status">
        {wrong && `A whole number from ${smallest} to ${largest}, please. Below are the cards for ${pupils}.`}
      </span>
    </p>
  );
}
