import { useState } from 'preact/hooks';

/** A setting of the teacher's page that is there again next time; where the browser refuses, it holds while the page is open. */
export function useKept<T extends string>(
  name: string,
  first: T,
  is: (text: string) => text is T,
): readonly [T, (next: T) => void] {
  const key = `breathing-space/teach-${name}`;
  const [value, setValue] = useState<T>(() => {
    const kept = read(key);
    return kept !== null && is(kept) ? kept : first;
  });
  return [
    value,
    (next) => {
      setValue(next);
      try {
        localStorage.setItem(key, next);
      } catch {
        // It is a convenience, and not worth a notice.
      }
    },
  ];
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
