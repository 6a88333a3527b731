import type { Argument, Course, Point } from './record.ts';
import { courses } from './record.ts';

/** City block: (|da| + |dn| + |dw|) / 2, from 0 to 1 (rubric.md 2.1). */
export const distance = (p: Point, q: Point): number =>
  (Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]) + Math.abs(p[2] - q[2])) / 2;

/** Euclid's distance on the same scale, to see whether another yardstick would rank otherwise. */
export const straight = (p: Point, q: Point): number =>
  Math.sqrt(((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2) / 2);

/** 0 to 100. */
export const nearness = (p: Point, q: Point): number => 100 * (1 - distance(p, q));

export const corners: Readonly<Record<Course, Point>> = { accept: [1, 0, 0], neither: [0, 1, 0], war: [0, 0, 1] };

/** Sums of decimals meet a threshold a hair too low or too high; nothing in the rules is finer than this. */
export const hair = 1e-9;

/** An argument for delay serves acceptance and refusal alike, so it counts for both courses. */
export const serves = (argument: Argument, course: Course): boolean =>
  (argument.weights[courses.indexOf(course)] ?? 0) >= 0.5;

/** A delegate could have used it on that day. What was first said after ratification belongs to the epilogue. */
export const wasOpen = (argument: Argument, date: string): boolean => argument.earliest <= date && !argument.afterEvent;
