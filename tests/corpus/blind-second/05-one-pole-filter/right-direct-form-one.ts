import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const y: number[] = [];
  let xOld = 0;
  let yOld = 0;
  for (const xNew of x) {
    const yNew = (b0 * xNew + b1 * xOld - a1 * yOld) / a0;
    y.push(yNew);
    xOld = xNew;
    yOld = yNew;
  }
  return y;
}
