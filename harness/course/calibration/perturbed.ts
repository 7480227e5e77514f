import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { FunctionSignature } from '../../core/model/shape.ts';
import { seedOf } from '../../core/runner/index.ts';
import { type Answer, answering } from './operators/operators.ts';
import { eachNumber, eachPart } from './parts-of-answers.ts';

/** Uniform numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/**
 * Moves the finite numbers of each answer a little: by chance, but alike whenever the arguments are.
 * @param by what part of itself a number moves by
 */
export const perturbing =
  ({ returns }: FunctionSignature, seed: number, by: (random: () => number) => number): Answer =>
  (args, ask) => {
    const random = randomFrom(seedOf(seed, JSON.stringify(args)));
    const move = (value: number): number => (Number.isFinite(value) ? value * (1 + by(random)) : value);
    return answering(ask(args), (value) => eachPart(value, returns, eachNumber(move)));
  };
