import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [0, 1 - momentumCoeff], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const { b, a } = filter;
  return x.reduce((y: number[], xn, n) => {
    const v = n === 0 ? b[0] * xn : b[0] * xn + b[1] * x[n - 1] - a[1] * y[n - 1];
    return y.concat(v / a[0]);
  }, []);
}
