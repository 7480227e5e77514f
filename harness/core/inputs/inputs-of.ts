import * as fc from 'fast-check';
import type { Check, Fixture } from '../model/check.ts';
import { type Input, inputsFrom } from './input.ts';

/** One input of an arbitrary. @param seed a 32-bit integer */
const row = (arbitrary: fc.Arbitrary<unknown>, seed: number, at: number): Input => ({
  value: fc.sample(arbitrary, { seed, numRuns: 1 })[0],
  origin: { kind: 'row', arbitrary, seed, run: 0, at },
});

/**
 * The inputs of a check, in the order in which they are tried.
 * @param seed the check's own, a 32-bit integer
 */
export function inputsOf<S>({ inputs }: Check<S>, seed: number, scenarios: readonly Fixture[]): Input[] {
  if (inputs.kind === 'fixed') return inputsFrom('example', inputs.values);
  if (inputs.kind === 'scenarios') return inputsFrom('scenario', scenarios);
  const { arbitrary, runs, specials, strata, always } = inputs;
  return [
    ...fc
      .sample<unknown>(arbitrary, { seed, numRuns: runs })
      .map((value, run): Input => ({ value, origin: { kind: 'random', arbitrary, seed, run } })),
    ...[...specials, ...strata].map((special, at) => row(special, seed + at, at)),
    ...inputsFrom('always', always),
  ];
}
