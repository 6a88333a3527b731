import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './when-idle.ts';

/** A screen has stood for this many milliseconds, and is being looked at. */
const aMoment = 250;

/** True once the screen has come to rest: what is compared at leisure must not hold up a reader who knows the way. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    let undo = (): void => undefined;
    const timer = setTimeout(() => {
      undo = whenIdle(() => setRested(true));
    }, aMoment);
    return () => {
      clearTimeout(timer);
      undo();
    };
  }, []);
  return rested;
}
