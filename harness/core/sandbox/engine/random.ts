import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Arbitrary, but with mixed bits, because the first numbers of the sequence depend on few of them. */
const SEED = 0x9e3779b9;

/**
 * The numbers that `Math.random` returns: the same sequence in every instance. It starts again at each call of a graded
 * function, so that no answer can depend on earlier calls.
 */
export class FixedRandom {
  /** Created when the first number is needed: few solutions need one. */
  #generator: RandomGenerator | undefined;

  restart(): void {
    this.#generator = undefined;
  }

  /** @returns uniform in [0, 1) */
  next(): number {
    return uniformFloat64((this.#generator ??= xoroshiro128plus(SEED)));
  }
}
