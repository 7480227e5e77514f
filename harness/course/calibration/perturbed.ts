import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { isMaking, type Call } from '../../core/model/call.ts';
import type { Callee } from '../../core/runner/index.ts';
import { eachNumber, eachPart } from './parts-of-answers.ts';

/** Moves one number. */
export type Move = (value: number) => number;

/** Uniform numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** Moves by a whole number of units in the last place, up to `most`, either way. */
export const byUlps = (most: number, random: () => number): Move => {
  return (value) => value * (1 + (Math.round((2 * random() - 1) * most) * Number.EPSILON) / 2);
};

/** Moves by `relative` of the value, up or down. */
export const byRelative = (relative: number, random: () => number): Move => {
  return (value) => value * (1 + (random() < 0.5 ? -relative : relative));
};

/** A sandbox whose functions (all, or the one of that name) answer with numbers that are moved a little. */
export function perturbed(sandbox: Callee, move: Move, only?: string): Callee {
  const finite: Move = (value) => (Number.isFinite(value) ? move(value) : value);
  return {
    forgetFunctions: () => sandbox.forgetFunctions(),
    call: (name, signature, ...given): Call => {
      const call = sandbox.call(name, signature, ...given);
      if ((only !== undefined && only !== name) || call.outcome.kind !== 'returned' || isMaking(call))
        return call;
      return {
        ...call,
        outcome: {
          kind: 'returned',
          value: eachPart(call.outcome.value, signature.returns, eachNumber(finite)),
        },
      };
    },
  };
}
