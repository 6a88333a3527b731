import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageDeps } from './deps.ts';

/**
 * A part of the page that is fetched when it is first shown. It is kept afterwards; where it does not come, the
 * notices say so and the rest of the page goes on.
 */
export function lazy<Props extends { readonly deps: PageDeps }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let found: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [, setReady] = useState(found !== null);
    const { notices } = props.deps;
    useEffect(() => {
      if (found !== null) return;
      let wanted = true;
      load().then(
        (part) => {
          found = part;
          if (wanted) setReady(true);
        },
        () => {
          notices.value = 'A part of the game could not be fetched. Check the connection, then try once more.';
        },
      );
      return () => {
        wanted = false;
      };
    }, [notices]);
    const Part = found;
    return Part === null ? null : <Part {...props} />;
  };
}
