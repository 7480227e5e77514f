import path from 'node:path';
import { readKnownSolution } from '../harness/course/shared/bundle/like.mjs';

/**
 * The code of a solution that comes with an exercise. A misconception's file may say only how it differs from a variant:
 * what is handed in, or typed, is this text.
 * @param exercise its id
 * @param file such as `variants/plain.ts` or `misconceptions/uphill.ts`
 */
export const knownSolution = (exercise: string, file: string): string =>
  readKnownSolution(path.resolve('tests/exercises', exercise, file), file).text;
