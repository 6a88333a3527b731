import type { Reading } from '../../debate/reading.ts';
import type { PageDeps } from '../deps.ts';
import { useFetched } from '../lazy.tsx';

/** The reading half of the record; null until it is here. What else is shown stands without it. */
export const useReading = ({ loadReading }: Pick<PageDeps, 'loadReading'>): Reading | null =>
  useFetched(loadReading, 'The record').found;
