import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageDeps } from './deps.ts';
import { Lost } from './notice.tsx';

/** A part of the page that is fetched when it is first shown, and kept; where it does not come, the way on stands there. */
export function lazy<Props extends { readonly deps: PageDeps; readonly close?: () => void }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let found: ComponentType<Props> | null = null;
  const fetched = async (): Promise<ComponentType<Props>> => {
    found ??= await load();
    return found;
  };
  return function Lazy(props: Props) {
    const { found: Part, lost } = useFetched(fetched, 'A part of the game', props.close, found);
    return Part === null ? lost : <Part {...props} />;
  };
}

/** Whatever did not come is tried again with one press, wherever it is pressed, and when the connection is back. */
const tries = signal(0);
const again = (): void => {
  tries.value += 1;
};

/**
 * Fetches something when it is first wanted.
 * @param load must be the same function at every drawing
 * @param what did not come, at the beginning of a sentence
 * @param known what came for another
 * @returns what came, null until it has; and what to show where it did not come
 */
export function useFetched<T>(
  load: () => Promise<T>,
  what: string,
  close?: () => void,
  known: T | null = null,
): { readonly found: T | null; readonly lost: ComponentChildren } {
  const held = useRef<{ readonly found: T } | null>(known === null ? null : { found: known });
  const [failed, setFailed] = useState({ at: -1, times: 0, style: false });
  const [, setCome] = useState(false);
  const now = tries.value;
  useEffect(() => {
    if (held.current) return;
    let wanted = true;
    load().then(
      (found) => {
        held.current = { found };
        if (wanted) setCome(true);
      },
      // A style sheet that failed is not asked for again by this page: only a new one will have it.
      (cause) => wanted && setFailed(({ times }) => ({ at: now, times: times + 1, style: /CSS/.test(String(cause)) })),
    );
    addEventListener('online', again);
    return () => {
      wanted = false;
      removeEventListener('online', again);
    };
  }, [load, now]);
  if (held.current) return { found: held.current.found, lost: null };
  if (failed.at !== now) return { found: null, lost: null };
  const { style, times } = failed;
  return {
    found: null,
    lost: <Lost what={what} again={style ? null : again} stubborn={style || times > 1} close={close} />,
  };
}
