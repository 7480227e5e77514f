import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Arbitrary, with mixed bits, because the first numbers depend on few of them. */
const SEED = 0x9e3779b9;

/** `Math.random`, which starts again at each call, so that no answer depends on earlier calls. */
export class FixedRandom {
  /** Created on demand: few solutions need one. */
  #generator: RandomGenerator | undefined;

  restart(): void {
    this.#generator = undefined;
  }

  /** @returns uniform in [0, 1) */
  next(): number {
    return uniformFloat64((this.#generator ??= xoroshiro128plus(SEED)));
  }
}
