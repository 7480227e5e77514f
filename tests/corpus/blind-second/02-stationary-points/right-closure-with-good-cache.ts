import type { Matrix } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

function memoise<T>(f: (m: Matrix) => T): (m: Matrix) => T {
  const known = new Map<string, T>();
  return (m) => {
    const key = JSON.stringify(m);
    if (!known.has(key)) known.set(key, f(m));
    return known.get(key)!;
  };
}

export const classify = memoise((m): Kind => {
  const det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return m[0][0] > 0 ? 'minimum' : 'maximum';
});

export function stationaryPoints() {
  const make = (u: number) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  });
  return [make(0), make(Math.sqrt(0.5)), make(-Math.sqrt(0.5))];
}
