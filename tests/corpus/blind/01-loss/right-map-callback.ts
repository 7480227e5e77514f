import type { Matrix, Vector } from '../types.ts';

function withDistances<T>(beta: Vector, use: (d: number, u: number) => T): T {
  const it = beta[Symbol.iterator]();
  const d: number = it.next().value! - 2;
  const u: number = it.next().value! - 1;
  return use(d, u);
}

export const loss = (beta: Vector): number =>
  withDistances(beta, (d, u) => [d * d, u ** 4, -u * u].reduceRight((a, b) => a + b));

export const gradient = (beta: Vector): Vector =>
  withDistances(beta, (d, u) => new Array<number>(2 * d, 4 * u ** 3 - 2 * u));

export const hessian = (beta: Vector): Matrix =>
  withDistances(beta, (_, u) => [[2, 0], [0, 0]].map((row, i) => row.map((x, j) => (i * j ? 12 * u * u - 2 : x))));
