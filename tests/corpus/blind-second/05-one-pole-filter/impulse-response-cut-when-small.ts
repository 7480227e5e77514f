import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function* response({ b, a }: Filter, n: number, threshold = 1e-8): Generator<number> {
  let h = b[0] / a[0];
  if (n > 0) yield h;
  h = (b[1] - a[1] * h) / a[0];
  for (let k = 1; k < n; k++) {
    if (Math.abs(h) < threshold) return;
    yield h;
    h *= -a[1] / a[0];
  }
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const h = [...response(filter, x.length)];
  return x.map((_, k) => h.slice(0, k + 1).reduce((sum, c, i) => sum + c * x[k - i], 0));
}
