// Convolution of the input with the impulse response, whose values are written down in closed form.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function impulseResponse({ b, a }: Filter, length: number): number[] {
  const pole = -a[1] / a[0];
  return Array.from({ length }, (_, k) =>
    k === 0 ? b[0] / a[0] : (b[0] / a[0]) * pole ** k + (b[1] / a[0]) * pole ** (k - 1),
  );
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const h = impulseResponse(filter, x.length);
  return x.map((_, k) => {
    let sum = 0;
    for (let n = 0; n <= k; n++) {
      sum += h[n] * x[k - n];
    }
    return sum;
  });
}
