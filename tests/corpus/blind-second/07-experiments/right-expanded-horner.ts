import type { Vector } from '../types.ts';
// 4 (b - 1)^3 - 2 (b - 1) = 4 b^3 - 12 b^2 + 10 b - 2
function dL(beta: Vector): Vector {
  const b = beta[1];
  return [2 * beta[0] - 4, ((4 * b - 12) * b + 10) * b - 2];
}
function classify(p: Vector) {
  if (!Number.isFinite(p[0])) return 'diverged';
  if (!Number.isFinite(p[1])) return 'diverged';
  const within = (v: number, target: number) => Math.abs(v - target) <= 0.01;
  if (!within(p[0], 2)) return 'not-converged';
  if (within(p[1], 1 + 2 ** -0.5)) return 'minimum-1';
  if (within(p[1], 1 - 2 ** -0.5)) return 'minimum-2';
  if (within(p[1], 1)) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  const z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = dL(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
  }
  for (let k = 0; k < steps; k++) {
    const p = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const g = dL(p);
    for (let i = 0; i < 2; i++) z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
    momentum.push(p);
  }
  return { gd, momentum, gdOutcome: classify(gd[steps]), momentumOutcome: classify(momentum[steps]) };
}
