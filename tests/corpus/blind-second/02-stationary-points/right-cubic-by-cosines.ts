import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export const classify = (hessian: Matrix): Kind => {
  const [a, b] = hessian[0] as [number, number];
  const c = hessian[1]![1]!;
  const p = a * c;
  const q = b * b;
  return p === q ? 'inconclusive' : p < q ? 'saddle' : a > 0 ? 'minimum' : 'maximum';
};

// u³ + p·u = 0 with p = −1/2: u = 2·√(−p/3)·cos((π/2 − 2πk)/3)
const root = (k: number) => 2 * Math.sqrt(1 / 6) * Math.cos((Math.PI / 2 - 2 * Math.PI * k) / 3);

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return Array.from({ length: 3 }, (_, k) => {
    const u = root(k);
    const w = u * u;
    return { beta: [2, 1 + u], loss: w * w - w, kind: classify([[2, 0], [0, 12 * w - 2]]) };
  });
}
