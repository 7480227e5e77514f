// One pole by Newton's method in the complex plane, the other by Vieta; the limit by bisection of p(−1) > 0.
import type { Complex } from '../types.ts';

const times = (p: Complex, q: Complex): Complex => ({
  re: p.re * q.re - p.im * q.im,
  im: p.re * q.im + p.im * q.re,
});

const power = (z: Complex) => z.re ** 2 + z.im ** 2;

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  const sum = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const polynomial = (z: Complex): Complex => {
    const product = times(z, { re: z.re - sum, im: z.im });
    return { re: product.re + momentumCoeff, im: product.im };
  };
  const outside = 1 + Math.abs(sum);
  let z: Complex = { re: outside, im: outside / 3 };
  let best = z;
  // Near a double root the last digits wander, so the best point is kept.
  for (let k = 0; k < 100; k++) {
    const value = polynomial(z);
    const slope = { re: 2 * z.re - sum, im: 2 * z.im };
    if (power(value) <= power(polynomial(best))) best = z;
    if (power(value) === 0 || power(slope) === 0) break;
    const correction = times(value, { re: slope.re / power(slope), im: -slope.im / power(slope) });
    z = { re: z.re - correction.re, im: z.im - correction.im };
  }
  return [best, { re: sum - best.re, im: -best.im }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const stable = (stepSize: number) =>
    1 + (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) + momentumCoeff > 0;
  let unstable = 1;
  while (stable(unstable)) {
    unstable *= 2;
  }
  let below = 0;
  for (let k = 0; k < 200; k++) {
    const middle = (below + unstable) / 2;
    if (stable(middle)) below = middle;
    else unstable = middle;
  }
  return below;
}
