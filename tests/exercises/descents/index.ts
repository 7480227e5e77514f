/** What the checks of several exercises share: inputs for descents and filters, and what a path must follow. */
export * from './descents.ts';
export { CORNERS } from './corners.ts';
export { descentAcross, eachDescent, eachMomentumInput, momentumInputAcross } from './descents-across.ts';
export {
  endsInAMinimum,
  ENOUGH_STEPS,
  LENGTH_HINT,
  notebookGradient,
  BEYOND_ROUNDING,
  ONLY_ROUGHLY,
  ROUGHLY,
} from './notebook-loss.ts';
export { once } from './once.ts';
export { whereApart } from './path-hints.ts';
export { eachPointFollows, endsAt, endsLike, leavesTheStart } from './paths.ts';
export { momentumCoeff, point, pointOffTheRidge } from './points.ts';
export * from './walks.ts';
