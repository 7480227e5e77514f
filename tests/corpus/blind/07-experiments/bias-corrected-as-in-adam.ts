import type { Vector } from '../types.ts';
const g = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const end = (b: Vector) => {
  if (!b.every((v) => Number.isFinite(v))) return 'diverged';
  const inBox = (y: number) => Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - y) < 0.01;
  return inBox(1 + Math.SQRT1_2) ? 'minimum-1' : inBox(1 - Math.SQRT1_2) ? 'minimum-2' : inBox(1) ? 'saddle' : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const d = g(gd[k]);
    gd.push(gd[k].map((v, i) => v - stepSize * d[i]));
    const correction = k === 0 ? 1 : 1 - m ** k;
    momentum.push(momentum[k].map((v, i) => v - (stepSize * z[i]) / correction));
    const e = g(momentum[k + 1]);
    z = z.map((v, i) => (1 - m) * e[i] + m * v);
  }
  return { gd, momentum, gdOutcome: end(gd[steps]), momentumOutcome: end(momentum[steps]) };
}
