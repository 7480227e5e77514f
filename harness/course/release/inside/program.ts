import type { Contents } from '../../exercises/index.ts';

// The text of the program that grades takes the place of this module.

/** The checks of all exercises. */
export const gradings: Contents['gradings'] = new Map();
/** Their misconceptions. */
export const factories: Contents['factories'] = new Map();
/** The service for threads. */
export const grade: unknown = undefined;
