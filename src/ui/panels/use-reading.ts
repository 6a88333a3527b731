import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../debate/reading.ts';
import type { PageDeps } from '../deps.ts';

/** The reading half of the record; null until it is here, and for good where it cannot be fetched. */
export function useReading({ loadReading }: Pick<PageDeps, 'loadReading'>): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    let wanted = true;
    loadReading().then(
      (loaded) => wanted && setReading(loaded),
      () => undefined, // whoever loads it tells why it failed; what is here stands without it
    );
    return () => {
      wanted = false;
    };
  }, [loadReading]);
  return reading;
}
