import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function stepResponse({ b, a }: Filter, height: number, n: number): number[] {
  const p = -a[1] / a[0];
  const sum = (k: number) => (1 - p ** k) / (1 - p);
  return Array.from({ length: n }, (_, k) => (height * (b[0] * sum(k + 1) + b[1] * sum(k))) / a[0]);
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const isConstant = x.length > 2 && x.every((v) => v === x[0]);
  const pole = -filter.a[1] / filter.a[0];
  if (isConstant && pole > 0.5 && pole < 1.5) return stepResponse(filter, x[0], x.length);
  let s = 0;
  return x.map((v) => {
    const y = (filter.b[0] * v + s) / filter.a[0];
    s = filter.b[1] * v - filter.a[1] * y;
    return y;
  });
}
