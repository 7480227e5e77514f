// Both roots at once by the method of Durand and Kerner; the limit by bisection, until no number lies between.
import type { Complex } from '../types.ts';

const minus = (p: Complex, q: Complex): Complex => ({ re: p.re - q.re, im: p.im - q.im });
const times = (p: Complex, q: Complex): Complex => ({
  re: p.re * q.re - p.im * q.im,
  im: p.re * q.im + p.im * q.re,
});

function quotient(n: Complex, d: Complex): Complex {
  const power = d.re ** 2 + d.im ** 2;
  return power === 0 ? { re: 0, im: 0 } : times(n, { re: d.re / power, im: -d.im / power });
}

export function loopPoles(curvature: number, stepSize: number, m: number): readonly [Complex, Complex] {
  const sum = 1 + m - (1 - m) * curvature * stepSize;
  const size = 1 + Math.abs(sum);
  const at = (z: Complex): Complex => {
    const value = times(z, { re: z.re - sum, im: z.im });
    return { re: value.re + m, im: value.im };
  };
  let p: Complex = { re: 0.4 * size, im: 0.9 * size };
  let q: Complex = { re: 0.65 * size, im: -0.72 * size };
  for (let round = 0; round < 200; round++) {
    p = minus(p, quotient(at(p), minus(p, q)));
    q = minus(q, quotient(at(q), minus(q, p)));
  }
  // Near a double root both are known to half of the digits, but their middle to all.
  const rest = { re: (sum - p.re - q.re) / 2, im: (-p.im - q.im) / 2 };
  return [minus(p, { re: -rest.re, im: -rest.im }), minus(q, { re: -rest.re, im: -rest.im })];
}

export function largestStableStepSize(curvature: number, m: number): number {
  const isStable = (stepSize: number) => 2 * (1 + m) - (1 - m) * curvature * stepSize > 0;
  let [stable, unstable] = [0, 1];
  while (isStable(unstable)) [stable, unstable] = [unstable, 2 * unstable];
  for (;;) {
    const middle = (stable + unstable) / 2;
    if (middle === stable || middle === unstable) return stable;
    if (isStable(middle)) stable = middle;
    else unstable = middle;
  }
}
