import type { Complex } from '../types.ts';

abstract class Pair {
  constructor(protected readonly centre: number, protected readonly spread: number) {}
  abstract list(): readonly [Complex, Complex];
  static from(sum: number, product: number): Pair {
    const centre = sum / 2;
    const q = centre * centre - product;
    return q < 0 ? new ConjugatePair(centre, Math.sqrt(-q)) : new RealPair(centre, Math.sqrt(q));
  }
}
class RealPair extends Pair {
  list(): readonly [Complex, Complex] {
    return [{ re: this.centre + this.spread, im: 0 }, { re: this.centre - this.spread, im: 0 }];
  }
}
class ConjugatePair extends Pair {
  list(): readonly [Complex, Complex] {
    return [{ re: this.centre, im: this.spread }, { re: this.centre, im: -this.spread }];
  }
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  return Pair.from(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff).list();
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
