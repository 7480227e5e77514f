import type { Complex, Filter } from '../types.ts';

const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });

function responseAtPi({ b, a }: Filter): number {
  // z = -1
  return (b[0]! - b[1]!) / (a[0]! - a[1]!);
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 / (curvature * responseAtPi(onePole(momentumCoeff)));
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const { b, a } = onePole(momentumCoeff);
  // (1 - p^-1)(a0 + a1 p^-1) + stepSize curvature p^-1 b0 = 0
  const c1 = a[1]! - a[0]! + stepSize * curvature * b[0]!;
  const c2 = -a[1]!;
  const mid = -c1 / 2;
  const rad = mid * mid - c2;
  const len = Math.sqrt(Math.abs(rad));
  const [dr, di] = rad < 0 ? [0, len] : [len, 0];
  return [{ re: mid + dr, im: di }, { re: mid - dr, im: -di }];
}
