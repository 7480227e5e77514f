import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const b = new Float64Array(2);
  const a = new Float64Array(2);
  b[0] = 1 - momentumCoeff;
  a[0] = 1;
  a[1] = -momentumCoeff;
  return { b, a } as unknown as Filter;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const input = Float64Array.from(x);
  const output = new Float64Array(input.length);
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  for (let k = 0; k < input.length; k++) {
    let acc = b0 * input[k];
    if (k > 0) acc += b1 * input[k - 1] - a1 * output[k - 1];
    output[k] = acc / a0;
  }
  return output as unknown as Vector;
}
