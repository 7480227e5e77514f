import type { Matrix } from '../types.ts';

const multiply = (A: Matrix, B: Matrix): number[][] =>
  A.map((row) => B[0].map((_, j) => row.reduce((sum, v, k) => sum + v * B[k][j], 0)));
const trace = (A: Matrix): number => A.reduce((sum, row, i) => sum + row[i], 0);
const addIdentity = (A: Matrix, c: number): number[][] =>
  A.map((row, i) => row.map((v, j) => v + (i === j ? c : 0)));

function characteristic(A: Matrix): [number, number] {
  const c1 = -trace(A);
  const M2 = addIdentity(A, c1);
  const c0 = -trace(multiply(A, M2)) / 2;
  return [c1, c0];
}

export function classify(hessian: Matrix) {
  const [c1, c0] = characteristic(hessian);
  if (c0 === 0) return 'inconclusive';
  if (c0 < 0) return 'saddle';
  return c1 < 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const rows: [number, 'minimum' | 'saddle'][] = [
    [1 + Math.SQRT1_2, 'minimum'],
    [1, 'saddle'],
    [1 - Math.SQRT1_2, 'minimum'],
  ];
  return rows.map(([b2, kind]) => ({ beta: [2, b2], loss: kind === 'saddle' ? 0 : -1 / 4, kind }));
}
