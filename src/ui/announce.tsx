import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

interface Spoken {
  readonly key: number;
  readonly text: string;
}

/** Enough for a reader that is slow to fetch the news; older lines would only be met twice when browsing. */
const kept = 12;

const spoken = signal<readonly Spoken[]>([]);
const sound = signal({ text: '', at: 0 });
let next = 0;

/** How long the words of a sound stay: time to look up from the text, read them and look back. */
const captionMs = 4000;

/** Says a line through the page's one live region. Each call is heard once, in the order of the calls. */
export function announce(text: string): void {
  if (text === '') return;
  next += 1;
  spoken.value = [...spoken.value.slice(1 - kept), { key: next, text }];
}

/** Shows the words of a sound that means something; empty takes them away. Heard as well as seen. */
export function caption(text: string): void {
  next += 1;
  sound.value = { text, at: next };
  if (text !== '') announce(`Sound: ${text}`);
}

/** The one polite live region. It stands outside every screen, so that no change of screen empties it. */
export function LiveRegion() {
  return (
    <div class="sr" role="log" aria-live="polite" aria-relevant="additions" aria-label="What is said">
      {spoken.value.map((line) => (
        <p key={line.key}>{line.text}</p>
      ))}
    </div>
  );
}

/** The caption line. Its words are in the live region already, so it is hidden from readers. */
export function Captions() {
  const { text, at } = sound.value;
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => {
      if (sound.peek().at === at) sound.value = { text: '', at };
    }, captionMs);
    return () => clearTimeout(timer);
  }, [text, at]);
  if (text === '') return null;
  return (
    <p class="caption" aria-hidden="true">
      {text}
    </p>
  );
}
