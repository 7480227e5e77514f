/** Public entry point: generation of the inputs of checks. */
export {
  anyOf,
  type Arbitrary,
  constantFrom,
  decadeOf,
  integer,
  isArbitrary,
  matrixOf,
  merged,
  object,
  real,
  stringOf,
  tuple,
  vectorOf,
} from './arbitraries.ts';
export { callOf, requireCounts, requireThat } from './arguments.ts';
export { besideSpecials, sidesIn } from './beside.ts';
export { type Input, inputsFrom, type Origin } from './input.ts';
export type { Arguments, Kind } from './kinds.ts';
export { range, signed, specialNumbers } from './range.ts';
export { argumentsOf, type Rows, rowsOfFunction } from './rows.ts';
export { fixtureInputs, generatedInputs, type InputSource, noInputs, writtenInputs } from './source.ts';
export { type DomainOf, specialOrAny, valuesOf } from './values.ts';
