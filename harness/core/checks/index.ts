/** Public entry point for authors of exercises: everything that a `checks.ts` needs. */
export {
  anyOf,
  constantFrom,
  eachOf,
  integer,
  mapped,
  merged,
  momentumCoeff,
  object,
  point,
  pointOffTheRidge,
  real,
  tuple,
  vectorOf,
  type Arbitrary,
} from './arbitraries.ts';
export {
  COORDINATE,
  descent,
  descentAlong,
  longWalk,
  MOMENTUM_COEFF,
  momentumInput,
  MOST_DIMENSIONS,
  ordinaryStepSize,
  ordinarySteps,
  overflowingWalk,
  restingWalk,
  SOME_DIMENSIONS,
  STEP_SIZE,
  shortStepSize,
  stepSizeAcross,
  MANY_STEPS,
  STEPS,
  stepsAcross,
} from './descents.ts';
export { descentAcross, momentumInputAcross } from './descents-across.ts';
export { example, exercise, property, scenario, type Case, type Check, type Exercise } from './check.ts';
export { agree, argumentsUnchanged, claim, hinted, same, type Closeness, type Finding } from './finding.ts';
export {
  derived,
  gradientFunction,
  listOf,
  numberIn,
  recordOf,
  textOf,
  truthValue,
  type Domains,
} from './domain.ts';
export { extremesOf } from './extremes.ts';
export { dot, identity, matrixProduct, matrixTimesVector, solve, transposed } from './linear-algebra.ts';
export { matrixOf, stringOf, symmetricOf, symmetricWith, type KnownEigenvalues } from './matrices.ts';
export { FLOAT32_IS_NEAR } from './notes.ts';
export { across, range, signed, vectorAcross, wholeAcross, type Range } from './range.ts';
export { written } from './written.ts';
export type { Picture } from '../model/grades.generated.ts';
export { purity } from './purity/purity-check.ts';
export { eachPointFollows, endsAt, endsLike, leavesTheStart } from './paths.ts';
export { levelPicture, pathPicture, polesPicture, signalPicture } from './picture.ts';
export {
  boolean,
  complex,
  fn,
  list,
  matrix,
  number,
  oneOf,
  record,
  text,
  vector,
  wholeNumber,
} from './shapes.ts';
