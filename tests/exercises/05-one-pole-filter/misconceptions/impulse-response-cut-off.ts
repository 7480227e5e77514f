// You add up the impulse response and stop after 100 samples. The response of this filter never ends; the difference
// equation needs no more than the sample before.
// weight: slip
import type { Filter, Vector } from '../types.ts';

export function onePole(m: number): Filter {
  return { b: [1 - m, 0], a: [1, -m] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const h: number[] = [];
  for (let k = 0; k < 100; k += 1) h.push(((b[k] ?? 0) - a[1]! * (h[k - 1] ?? 0)) / a[0]!);
  return x.map((_, n) => {
    let sum = 0;
    for (let k = 0; k <= n && k < h.length; k += 1) sum += h[k]! * x[n - k]!;
    return sum;
  });
}
