// You divide by powers of the pole. Where it is small, they become 0 after some samples, and 0/0 is NaN. The difference
// equation needs one division only, by a₀.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const pole = -a[1] / a[0];
  let sum = 0;
  return x.map((sample, k) => {
    const fed = (b[0] * sample + b[1] * (x[k - 1] ?? 0)) / a[0];
    if (pole === 0) return fed;
    sum += fed / pole ** k;
    return sum * pole ** k;
  });
}
