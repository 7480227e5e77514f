import type { Shows } from './grades.generated.ts';

/** How much of a failed check students see, in descending order. */
export const LEVELS = ['all', 'inputs', 'title', 'points'] as const satisfies readonly Shows[];
