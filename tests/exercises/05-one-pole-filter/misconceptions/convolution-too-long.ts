// You return the whole convolution with the impulse response, 2n − 1 samples. The output ends
// where the input ends.
// weight: wrong
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const pole = -a[1] / a[0];
  const h = x.map((_, k) => (k === 0 ? b[0] / a[0] : ((b[0] * pole + b[1]) / a[0]) * pole ** (k - 1)));
  const y: number[] = Array.from({ length: Math.max(2 * x.length - 1, 0) }, () => 0);
  x.forEach((sample, k) => h.forEach((value, n) => (y[k + n] += sample * value)));
  return y;
}
