import { silent } from '../../src/session/bench.ts';

/** A line that says nothing but its words. */
export const noTags = silent;
