// Your filter forgets what is more than seven samples old. The impulse response of a pole never
// ends, so the sum must reach back to the first sample.
// weight: wrong
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const pole = -a[1] / a[0];
  const h = [b[0] / a[0]];
  for (let k = 1; k < 8; k++) {
    h.push(pole * h[k - 1] + (k === 1 ? b[1] / a[0] : 0));
  }
  return x.map((_, k) => h.reduce((sum, value, n) => sum + value * (x[k - n] ?? 0), 0));
}
