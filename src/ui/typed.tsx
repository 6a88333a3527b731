import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Letters a second: about twice as fast as one reads, so that nobody waits for the words. */
const rate = 60;

/** Set while a card is being typed: calling it shows the rest at once. One card is typed at a time. */
export const finishTyping = signal<(() => void) | null>(null);

interface TypedProps {
  readonly lines: readonly string[];
  readonly on: boolean;
  /** The same lines with their links, for when all letters stand. */
  readonly linked: readonly ComponentChildren[] | undefined;
}

/**
 * The lines of a card, at once or letter by letter. What is still to come keeps its place unseen, so that nothing
 * moves while it appears.
 */
export function Typed({ lines, on, linked }: TypedProps) {
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  const shown = useLetters(lines.join('\n'), letters, on);
  let before = 0;
  return (
    <>
      {lines.map((line, at) => {
        const cut = Math.max(0, Math.min(line.length, shown - before));
        before += line.length;
        return (
          <p key={line}>
            {(shown >= letters && linked?.[at]) || line.slice(0, cut)}
            {cut < line.length && <span class="untyped">{line.slice(cut)}</span>}
          </p>
        );
      })}
    </>
  );
}

/** How many letters of a card are to be seen now. */
function useLetters(text: string, letters: number, on: boolean): number {
  const [shown, setShown] = useState({ text, count: on ? 0 : letters });
  useEffect(() => {
    if (!on) return;
    const start = performance.now();
    const stop = () => {
      clearInterval(timer);
      if (finishTyping.peek() === done) finishTyping.value = null;
    };
    const done = () => {
      stop();
      setShown({ text, count: letters });
    };
    const timer = setInterval(() => {
      const count = Math.floor(((performance.now() - start) / 1000) * rate);
      if (count >= letters) done();
      else setShown({ text, count });
    }, 33);
    finishTyping.value = done;
    return stop;
  }, [text, letters, on]);
  if (!on) return letters;
  // A card that has only just come has no letter yet, whatever the last one had.
  return shown.text === text ? shown.count : 0;
}
