import type { Contents } from '../../exercises/index.ts';

// The text of the program that grades takes the place of this module.

/** The checks of all exercises. */
export const gradings: Contents['gradings'] = new Map();
/** Their misconceptions. */
export const factories: Contents['factories'] = new Map();
/** The services for threads. */
export const strip: unknown = undefined;
export const grade: unknown = undefined;
