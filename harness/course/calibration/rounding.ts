import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Shape } from '../../core/model/shape.ts';
import { seedOf } from '../../core/runner/index.ts';
import { type Answer, answering } from './operators/operators.ts';
import { eachNumber, eachPart } from './parts-of-answers.ts';

/** Uniform numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** By how many units in its last place a right number may be off. */
export const ULPS = 4;

/** Moves the finite numbers of each answer as rounding does: by chance, but alike whenever the arguments are. */
export const rounding =
  (returns: Shape, seed: number): Answer =>
  (args, ask) => {
    const random = randomFrom(seedOf(seed, JSON.stringify(args)));
    const move = (value: number): number => {
      const ulps = Math.round((2 * random() - 1) * ULPS);
      return Number.isFinite(value) ? value * (1 + (ulps * Number.EPSILON) / 2) : value;
    };
    return answering(ask(args), (value) => eachPart(value, returns, eachNumber(move)));
  };
