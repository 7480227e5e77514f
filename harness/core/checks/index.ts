/** Public entry point for authors of exercises: everything that a `checks.ts` needs. */
/** fast-check itself: its arbitraries can be used wherever inputs are generated. */
export * as fc from 'fast-check';
export {
  anyOf,
  constantFrom,
  decadeOf,
  eachOf,
  integer,
  mapped,
  merged,
  object,
  real,
  tuple,
  vectorOf,
  type Arbitrary,
} from './arbitraries.ts';
export { callable } from './callable.ts';
export { example, exercise, hidden, property, scenario, type Case, type Exercise } from './check.ts';
export type { Audit, Check } from '../model/check.ts';
export { agree, claim, hinted, same, deviationFrom, type Closeness } from './finding.ts';
export type { Finding } from '../model/finding.ts';
export * from './domain.ts';
export type { Domains, Range } from '../model/domain.ts';
export * from './matrices.ts';
export { FLOAT32_IS_NEAR } from './notes.ts';
export * from './numerics.ts';
export {
  across,
  extremesOf,
  range,
  shrinkingTo,
  signed,
  specialValues,
  vectorAcross,
  wholeAcross,
} from './range.ts';
export { type SpecialInputs, specialInputs } from './special-rows.ts';
export type { Arguments, Special } from './special-values.ts';
export { specialsOf, withSpecials, withStrata } from './specials.ts';
export type { Picture } from '../model/grades.generated.ts';
export { purity } from './purity.ts';
export * from './picture.ts';
export * from './shapes.ts';
