/** Public entry point for authors of exercises. */
/** Its arbitraries can be used for all generated inputs. */
export * as fc from 'fast-check';
export {
  anyOf,
  besideSpecials,
  constantFrom,
  decadeOf,
  integer,
  matrixOf,
  merged,
  object,
  range,
  real,
  signed,
  stringOf,
  tuple,
  valuesOf,
  vectorOf,
  type Arbitrary,
} from '../inputs/index.ts';
export { callable, implementation } from './callable.ts';
export { example, exercise, hidden, property, scenario, type Case, type Exercise } from './check.ts';
export type { Check } from '../runner/index.ts';
export { agree, claim, hinted, same, deviationFrom, type Closeness } from './finding.ts';
export type { Finding } from '../model/finding.ts';
export * from './domain.ts';
export type { Domains, Range } from '../model/domain.ts';
export * from './numerics.ts';
export { outcomeOf, type CallResult } from './outcome-of.ts';
export type { Picture } from '../model/grades.generated.ts';
export { purity } from './purity.ts';
export * from './picture.ts';
export * from './shapes.ts';
export { verdicts, type Asked, type Group } from './verdicts.ts';
