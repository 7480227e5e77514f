/** Public entry point: solutions with much code in common, whatever its names, comments, layout and order. */
export { fingerprintOf, linesOf } from './k-grams.ts';
export {
  type ComparedCode,
  type ComparedSolution,
  findLookAlikes,
  type LookAlikes,
  sharedBy,
} from './look-alikes.ts';
