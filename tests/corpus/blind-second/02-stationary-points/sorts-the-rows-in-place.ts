import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): string {
  const rows = hessian as number[][];
  // pivoting: the row with the larger first entry goes up; the determinant then changes its sign
  const swapped = Math.abs(rows[1][0]) > Math.abs(rows[0][0]);
  const trace = rows[0][0] + rows[1][1];
  if (swapped) rows.reverse();
  let det = rows[0][0] * rows[1][1] - rows[0][1] * rows[1][0];
  if (swapped) det = -det;
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  return trace > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const make = (b2: number, loss: number, kind: string) => ({ beta: [2, b2], loss, kind });
  return [make(1 + Math.SQRT1_2, -0.25, 'minimum'), make(1 - Math.SQRT1_2, -0.25, 'minimum'), make(1, 0, 'saddle')];
}
