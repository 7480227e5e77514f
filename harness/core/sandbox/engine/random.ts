import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Any number does; its bits are mixed, because the first numbers of the sequence show them. */
const SEED = 0x9e3779b9;

/**
 * The numbers that `Math.random` gives: the same sequence in every instance. It starts anew at each call of a graded
 * function, so that no answer can depend on earlier calls.
 */
export class FixedRandom {
  #generator = xoroshiro128plus(SEED);

  restart(): void {
    this.#generator = xoroshiro128plus(SEED);
  }

  /** @returns uniform in [0, 1) */
  next(): number {
    return uniformFloat64(this.#generator);
  }
}
