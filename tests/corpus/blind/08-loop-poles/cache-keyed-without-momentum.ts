import type { Complex } from '../types.ts';
type Pair = readonly [Complex, Complex];
const memo = new Map<string, Pair>();
function compute(lambda: number, h: number, m: number): Pair {
  const c = (1 + m - (1 - m) * lambda * h) / 2;
  const q = c * c - m;
  const r = Math.sqrt(Math.abs(q));
  return q < 0 ? [{ re: c, im: r }, { re: c, im: -r }] : [{ re: c + r, im: 0 }, { re: c - r, im: 0 }];
}
export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): Pair {
  const key = `${curvature}*${stepSize}`;
  const known = memo.get(key);
  if (known) return [{ ...known[0] }, { ...known[1] }];
  const fresh = compute(curvature, stepSize, momentumCoeff);
  memo.set(key, fresh);
  return [{ ...fresh[0] }, { ...fresh[1] }];
}
export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
