import type { Complex } from '../types.ts';

const roots = (p: number, q: number): [Complex, Complex] => {
  // z² + p z + q
  const d = (p * p) / 4 - q;
  const e = Math.sqrt(Math.abs(d));
  if (d < 0) return [{ re: -p / 2, im: e }, { re: -p / 2, im: -e }];
  return [{ re: -p / 2 + e, im: 0 }, { re: -p / 2 - e, im: 0 }];
};

export function loopPoles(L: number, eta: number, mu: number) {
  const keep = 1 - mu;
  return roots(-(1 + keep - mu * L * eta), keep);
}

export function largestStableStepSize(L: number, mu: number) {
  const keep = 1 - mu;
  if (keep === 1) return 2 / L;
  return (2 * (1 + keep)) / (mu * L);
}
