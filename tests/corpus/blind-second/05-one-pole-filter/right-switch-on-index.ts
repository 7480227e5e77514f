import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  switch (momentumCoeff) {
    case 0:
      return { b: [1, 0], a: [1, 0] };
    default:
      return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
  }
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y = Array<number>(x.length);
  for (let k = x.length ? 0 : NaN; k < x.length; ++k) {
    switch (k) {
      case 0:
        y[k] = (filter.b[0]! / filter.a[0]!) * x[0]!;
        break;
      default: {
        const feedforward = filter.b[0]! * x[k]! + filter.b[1]! * x[k - 1]!;
        const feedback = filter.a[1]! * y[k - 1]!;
        y[k] = (feedforward - feedback) / filter.a[0]!;
      }
    }
  }
  return y;
}
