import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';
type Row = { beta: Vector; loss: number; kind: Kind };

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian as [[number, number], [number, number]];
  if (a === 0) return b === 0 ? 'inconclusive' : 'saddle';
  const pivot = c - (b * b) / a; // what is left of c after one elimination
  if (pivot === 0) return 'inconclusive';
  if (a > 0 !== pivot > 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): Row[] {
  // 4u^3 - 2u = 2u(2u^2 - 1)
  const roots = [0, Math.sqrt(1 / 2), -Math.sqrt(1 / 2)];
  const rows: Row[] = [];
  for (const u of roots) {
    rows.push({ beta: [2, 1 + u], loss: u * u * (u * u - 1), kind: classify([[2, 0], [0, 12 * u * u - 2]]) });
  }
  return rows;
}
