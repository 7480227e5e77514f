import type { SourceFiles } from '../../../../../harness/core/sandbox/index.ts';
import { GROUPS } from './groups.ts';
import type { Hostile } from './hostile.ts';

/** The exercise for which attacks are handed in. */
export const ATTACKED = '03-gradient-descent';

/** The attack takes the place of both functions. */
export const handIn = ({ source }: Hostile): SourceFiles => ({
  'solution.ts': `
import * as hostile from './hostile.ts';
export const gradientDescentStep = (gradient, beta) => hostile.answer(beta, gradient);
export const gradientDescent = (gradient, start) => hostile.answer(start, gradient);`,
  'hostile.ts': source,
});

/** All attacks, with their groups. */
export const ATTACKS = Object.entries(GROUPS).flatMap(([group, list]) =>
  list.map((hostile) => ({ group, ...hostile })),
);
