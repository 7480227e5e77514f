/** The door for authors of exercises: all that a `checks.ts` needs. */
export {
  anyOf,
  constantFrom,
  descent,
  descentAlong,
  integer,
  mapped,
  merged,
  momentumCoeff,
  object,
  point,
  real,
  tuple,
  vectorOf,
  type Arbitrary,
  type Descent,
} from './arbitraries.ts';
export { example, exercise, property, scenario, type Check, type Exercise } from './check.ts';
export { agree, argumentsUnchanged, claim, same, type Closeness, type Finding } from './finding.ts';
export {
  derived,
  gradientFunction,
  listOf,
  numberIn,
  range,
  recordOf,
  signed,
  type Domains,
  type Range,
} from './domain.ts';
export { FLOAT32_IS_NEAR } from './notes.ts';
export { across, vectorAcross } from './range.ts';
export type { Picture } from '../model/grades.generated.ts';
export { levelPicture, pathPicture, polesPicture, signalPicture } from './picture.ts';
export { complex, fn, list, matrix, number, oneOf, record, vector } from './shapes.ts';
