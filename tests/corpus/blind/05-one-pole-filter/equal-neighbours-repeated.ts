import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  const b = [1 - m, 0];
  const a = [1, -m];
  return { b, a };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  let lastX = 0;
  let lastY = 0;
  for (let k = 0; k < x.length; k++) {
    if (k > 0 && x[k] === lastX) {
      y.push(lastY); // nothing new
    } else {
      lastY = (filter.b[0] * x[k] + filter.b[1] * lastX - filter.a[1] * lastY) / filter.a[0];
      lastX = x[k];
      y.push(lastY);
    }
  }
  return y;
}
