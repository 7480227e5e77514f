import type { Vector } from '../types.ts';

const grad = ([b1, b2]: Vector): Vector => [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];

function outcome([b1, b2]: Vector): string {
  if (Number.isNaN(b1) || Number.isNaN(b2)) return 'diverged';
  const at = (p: number) => Math.abs(b1 - 2) < 0.01 && Math.abs(b2 - p) < 0.01;
  if (at(1 + Math.SQRT1_2)) return 'minimum-1';
  if (at(1 - Math.SQRT1_2)) return 'minimum-2';
  if (at(1)) return 'saddle';
  return 'not-converged';
}

export function experiment(settings: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const { start, stepSize, momentumCoeff, steps } = settings;
  const gd = [start];
  const momentum = [start];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = grad(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    const next = momentum[k].map((b, i) => b - stepSize * z[i]);
    const g2 = grad(next);
    z = z.map((v, i) => momentumCoeff * v + g2[i]);
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
