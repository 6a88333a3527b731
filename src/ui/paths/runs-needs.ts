import type { KeptRun } from '../../archive/kept.ts';
import type { PageDeps } from '../deps.ts';

/** What may be changed of a kept run by hand; the run itself never is. */
export type Label = Partial<Pick<KeptRun, 'name' | 'star' | 'player' | 'deleted'>>;

/** What the list asks of the page. */
export type RunsDeps = PageDeps;
