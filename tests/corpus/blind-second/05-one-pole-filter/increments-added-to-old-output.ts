import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function change(filter: Filter, xNew: number, xOld: number, yOld: number): number {
  const drive = filter.b[0] * xNew + filter.b[1] * xOld;
  const loss = (filter.a[0] + filter.a[1]) * yOld;
  return (drive - loss) / filter.a[0];
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  let before = 0;
  let level = 0;
  for (const v of x) {
    level += change(filter, v, before, level);
    before = v;
    y.push(level);
  }
  return y;
}
