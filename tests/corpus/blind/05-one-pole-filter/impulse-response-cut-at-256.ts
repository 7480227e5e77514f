import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  const b = [1 - m, 0];
  const a = [1, -m];
  return { b, a };
}
const TAPS = 256;
function impulseResponse(filter: Filter): number[] {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const h = [b0 / a0];
  h.push((b1 - a1 * h[0]) / a0);
  while (h.length < TAPS) h.push((-a1 * h[h.length - 1]) / a0);
  return h;
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const h = impulseResponse(filter);
  return x.map((_, n) => {
    let sum = 0;
    for (let k = 0; k < TAPS && k <= n; k++) sum += h[k] * x[n - k];
    return sum;
  });
}
