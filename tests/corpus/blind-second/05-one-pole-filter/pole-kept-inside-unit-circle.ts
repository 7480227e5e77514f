import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function stablePole(filter: Filter): number {
  const p = -filter.a[1] / filter.a[0];
  if (p > 0.9999) return 0.9999;
  if (p < -0.9999) return -0.9999;
  return p;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const pole = stablePole(filter);
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const numerator = filter.b[0] * x[k] + (k > 0 ? filter.b[1] * x[k - 1] : 0);
    y.push(numerator / filter.a[0] + (k > 0 ? pole * y[k - 1] : 0));
  }
  return y;
}
