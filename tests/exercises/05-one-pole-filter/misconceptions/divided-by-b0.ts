// You divide by b[0], which may be 0: such a filter looks at the previous input only. Of the four coefficients only a₀
// is never 0.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const gain = b[0] / a[0];
  const zero = b[1] / b[0];
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const previousX = k > 0 ? x[k - 1] : 0;
    const previousY = k > 0 ? y[k - 1] : 0;
    y.push(gain * (x[k] + zero * previousX) - (a[1] / a[0]) * previousY);
  }
  return y;
}
