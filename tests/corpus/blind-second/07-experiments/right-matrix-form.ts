import type { Vector, Matrix } from '../types.ts';
const axpy = (a: number, x: Vector, y: Vector): Vector => x.map((xi, i) => a * xi + y[i]);
const scale = (a: number, x: Vector): Vector => x.map((xi) => a * xi);
const minus = (x: Vector, y: Vector): Vector => axpy(-1, y, x);
const maxNorm = (x: Vector): number => x.reduce((m, xi) => Math.max(m, Math.abs(xi)), 0);

const POINTS: Matrix = [[2, 1 + Math.SQRT1_2], [2, 1 - Math.SQRT1_2], [2, 1]];
const LABELS = ['minimum-1', 'minimum-2', 'saddle'];
const nabla = (b: Vector): Vector => {
  const d = minus(b, [2, 1]);
  return [2 * d[0], 4 * d[1] ** 3 - 2 * d[1]];
};
const label = (p: Vector): string => {
  if (p.some((x) => !Number.isFinite(x))) return 'diverged';
  const index = POINTS.findIndex((q) => maxNorm(minus(p, q)) <= 0.01);
  return index < 0 ? 'not-converged' : LABELS[index];
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [scale(1, start)];
  for (let k = 0; k < steps; k++) gd.push(axpy(-stepSize, nabla(gd[k]), gd[k]));
  const momentum: Vector[] = [scale(1, start)];
  let z: Vector = scale(0, start);
  for (let k = 0; k < steps; k++) {
    const b = axpy(-stepSize, z, momentum[k]);
    z = axpy(momentumCoeff, z, scale(1 - momentumCoeff, nabla(b)));
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: label(gd[steps]), momentumOutcome: label(momentum[steps]) };
}
