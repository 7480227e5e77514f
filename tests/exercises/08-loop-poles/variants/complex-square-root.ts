// One formula for all cases, by the square root of a complex number; parameter properties, export list.
import type { Complex } from '../types.ts';

class Point implements Complex {
  constructor(
    readonly re: number,
    readonly im: number,
  ) {}

  plus(other: Complex): Point {
    return new Point(this.re + other.re, this.im + other.im);
  }

  scaled(factor: number): Point {
    return new Point(factor * this.re, factor * this.im);
  }

  squareRoot(): Point {
    const magnitude = Math.hypot(this.re, this.im);
    const re = Math.sqrt(Math.max(magnitude + this.re, 0) / 2);
    const im = Math.sqrt(Math.max(magnitude - this.re, 0) / 2);
    return new Point(re, this.im < 0 ? -im : im);
  }
}

function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = new Point(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, 0);
  const root = new Point(s.re * s.re - 4 * momentumCoeff, 0).squareRoot();
  return [s.plus(root).scaled(0.5), s.plus(root.scaled(-1)).scaled(0.5)];
}

function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const [alternating, constant] = [1 + momentumCoeff, 1 - momentumCoeff];
  return 2 * (alternating / constant / curvature);
}

export { loopPoles, largestStableStepSize };
