import type { Filter, Vector } from '../types.ts';

const cache = new Map<string, readonly number[]>();

function response(filter: Filter, n: number): readonly number[] {
  const key = JSON.stringify([filter.b, filter.a, n]);
  let h = cache.get(key);
  if (!h) {
    const [b0, b1] = filter.b;
    const [a0, a1] = filter.a;
    const list: number[] = [];
    for (let k = 0; k < n; k++) {
      const input = k === 0 ? b0 : k === 1 ? b1 : 0;
      list.push((input - (k > 0 ? a1 * list[k - 1] : 0)) / a0);
    }
    h = Object.freeze(list);
    if (cache.size > 20) cache.clear();
    cache.set(key, h);
  }
  return h;
}

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });

export const lfilter = (filter: Filter, x: Vector): Vector => {
  const h = response(filter, x.length);
  return x.map((_, k) => {
    let y = 0;
    for (let j = 0; j <= k; j++) y += x[j] * h[k - j];
    return y;
  });
};
