import type { Matrix } from '../types.ts';

const round = (x: number) => Math.round(x * 1e6) / 1e6;

function descend(u: number): number {
  for (let i = 0; i < 200; i++) u -= 0.1 * (4 * u ** 3 - 2 * u);
  return round(u);
}

export function classify(hessian: Matrix): string {
  const [a, b, , c] = hessian.flat();
  const det = a * c - b * b;
  return det < 0 ? 'saddle' : det === 0 ? 'inconclusive' : a + c > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const starts = [0.9, -0.9, 0];
  return starts.map((s) => {
    const u = descend(s);
    return { beta: [2, 1 + u], loss: round(u ** 4 - u ** 2), kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  });
}
