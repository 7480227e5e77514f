// Exact fractions of big integers: nothing is rounded but the answers.
import type { Matrix, Vector } from '../types.ts';

class Fraction {
  constructor(
    readonly above: bigint,
    readonly below = 1n,
  ) {}

  static of(x: number): Fraction {
    let [whole, below] = [x, 1n];
    while (!Number.isInteger(whole)) [whole, below] = [2 * whole, 2n * below];
    return new Fraction(BigInt(whole), below);
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.above * other.above, this.below * other.below);
  }

  power(n: number): Fraction {
    return n === 0 ? new Fraction(1n) : this.times(this.power(n - 1));
  }

  toNumber(): number {
    // Far more digits than a number has.
    const digits = 2n ** 1200n;
    const quotient = (this.above * digits) / this.below;
    return Number(quotient >> 600n) / 2 ** 600;
  }
}

/** Σ cₖ·(βᵢ − shift)ᵏ */
const polynomial = (coefficients: readonly bigint[], beta: number, shift: bigint): Fraction => {
  const u = Fraction.of(beta).plus(new Fraction(-shift));
  return coefficients.map((c, k) => new Fraction(c).times(u.power(k))).reduce((sum, term) => sum.plus(term));
};

export const loss = ([b1, b2]: Vector): number =>
  polynomial([0n, 0n, 1n], b1, 2n).plus(polynomial([0n, 0n, -1n, 0n, 1n], b2, 1n)).toNumber();

export const gradient = ([b1, b2]: Vector): Vector => [
  polynomial([0n, 2n], b1, 2n).toNumber(),
  polynomial([0n, -2n, 0n, 4n], b2, 1n).toNumber(),
];

export const hessian = ([, b2]: Vector): Matrix => [
  [2, 0],
  [0, polynomial([-2n, 0n, 12n], b2, 1n).toNumber()],
];
