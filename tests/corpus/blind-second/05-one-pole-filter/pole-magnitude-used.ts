import type { Filter, Vector } from '../types.ts';

namespace Dsp {
  export const pole = ({ a }: Filter) => Math.abs(a[1] / a[0]);
  export const zeroPart = ({ b, a }: Filter, now: number, before: number) => (b[0] * now + b[1] * before) / a[0];
}

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const p = Dsp.pole(filter);
  let y = 0;
  return x.map((v, k) => {
    y = Dsp.zeroPart(filter, v, k > 0 ? x[k - 1] : 0) + p * y;
    return y;
  });
}
