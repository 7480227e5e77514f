import type { Vector } from '../types.ts';
const slope = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const outcome = (path: Vector[]) => {
  const [b1, b2] = path[path.length - 1];
  if (!Number.isFinite(b1) || !Number.isFinite(b2)) return 'diverged';
  // beta1 always goes to 2, only beta2 is interesting
  if (Math.abs(b2 - 1) < 0.01) return 'saddle';
  if (Math.abs(b2 - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (Math.abs(b2 - 1 + Math.SQRT1_2) < 0.01) return 'minimum-2';
  return 'not-converged';
};
export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...s.start]];
  const momentum: Vector[] = [[...s.start]];
  for (let k = 0; k < s.steps; k++) {
    const g = slope(gd[k]);
    gd.push(gd[k].map((b, i) => b - s.stepSize * g[i]));
  }
  for (let k = 0, z: Vector = [0, 0]; k < s.steps; k++) {
    const b = momentum[k].map((v, i) => v - s.stepSize * z[i]);
    const g = slope(b);
    z = z.map((v, i) => (1 - s.momentumCoeff) * g[i] + s.momentumCoeff * v);
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
