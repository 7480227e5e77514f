import type { Vector } from '../types.ts';
const z = [0, 0];
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function momentumStep(b: Vector, s: number, m: number): Vector {
  const next = [b[0] - s * z[0], b[1] - s * z[1]];
  const g = gradient(next);
  z[0] = (1 - m) * g[0] + m * z[0];
  z[1] = (1 - m) * g[1] + m * z[1];
  return next;
}
function gdStep(b: Vector, s: number): Vector {
  const g = gradient(b);
  return [b[0] - s * g[0], b[1] - s * g[1]];
}
const outcome = ([x, y]: Vector): string => {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) > 0.01) return 'not-converged';
  return Math.abs(y - 1) <= 0.01 ? 'saddle' : Math.abs(y - 1 - Math.SQRT1_2) <= 0.01 ? 'minimum-1' : Math.abs(y - 1 + Math.SQRT1_2) <= 0.01 ? 'minimum-2' : 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    gd.push(gdStep(gd[k], stepSize));
    momentum.push(momentumStep(momentum[k], stepSize, momentumCoeff));
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
