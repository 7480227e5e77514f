import type { Filter, Vector } from '../types.ts';

const responses: Record<string, number[]> = {};

function response(filter: Filter, length: number): number[] {
  const pole = -filter.a[1] / filter.a[0];
  const h = (responses[String(pole)] ??= [filter.b[0] / filter.a[0], (filter.b[1] + pole * filter.b[0]) / filter.a[0]]);
  while (h.length < length) h.push(h[h.length - 1] * pole);
  return h;
}

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const h = response(filter, x.length);
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    let sum = 0;
    for (let j = 0; j <= k; j++) sum += x[j] * h[k - j];
    y.push(sum);
  }
  return y;
}
