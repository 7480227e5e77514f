import type { Complex } from '../types.ts';

const system = (lambda: number, h: number, m: number) => ({
  get s() { return 1 + m - (1 - m) * lambda * h; },
  get discriminant() { return this.s ** 2 - 4 * m; },
  get oscillates() { return this.discriminant < 0; },
  get radius() { return Math.sqrt(Math.abs(this.discriminant)) / 2; },
  pole(sign: 1 | -1): Complex {
    return this.oscillates
      ? { re: this.s / 2, im: sign * this.radius }
      : { re: this.s / 2 + sign * this.radius, im: 0 };
  },
});

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const loop = system(curvature, stepSize, momentumCoeff);
  return [loop.pole(1), loop.pole(-1)];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}

export default { loopPoles, largestStableStepSize };
