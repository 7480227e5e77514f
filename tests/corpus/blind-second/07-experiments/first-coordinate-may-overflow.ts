import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
// beta1 is only a parabola, it cannot run away; beta2 can
const outcome = (p: Vector) =>
  !Number.isFinite(p[1]) ? 'diverged'
  : Math.abs(p[0] - 2) > 0.01 || Number.isNaN(p[0]) ? 'not-converged'
  : Math.abs(p[1] - 1) <= 0.01 ? 'saddle'
  : Math.abs(p[1] - 1 - Math.SQRT1_2) <= 0.01 ? 'minimum-1'
  : Math.abs(p[1] - 1 + Math.SQRT1_2) <= 0.01 ? 'minimum-2'
  : 'not-converged';
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((v, i) => v - stepSize * g[i]));
    momentum.push(momentum[k].map((v, i) => v - stepSize * z[i]));
    z = gradient(momentum[k + 1]).map((h, i) => (1 - momentumCoeff) * h + momentumCoeff * z[i]);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
