import type { Vector } from '../types.ts';
const slopes = [(b: number) => 2 * (b - 2), (b: number) => 4 * (b - 1) ** 3 - 2 * (b - 1)];
function outcome(p: Vector): string {
  if (!p.every(Number.isFinite)) return 'diverged';
  const [dx, dy] = [Math.abs(p[0] - 2), p[1] - 1];
  if (dx > 0.01) return 'not-converged';
  if (Math.abs(dy) <= 0.01) return 'saddle';
  if (Math.abs(dy - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  return Math.abs(dy + Math.SQRT1_2) <= 0.01 ? 'minimum-2' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const beta = [...start];
  const gd: Vector[] = [beta];
  for (let k = 0; k < steps; k++) {
    for (let i = 0; i < 2; i++) beta[i] -= stepSize * slopes[i](beta[i]);
    gd.push(beta);
  }
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const b = momentum[k].map((v, i) => v - stepSize * z[i]);
    z = z.map((v, i) => (1 - momentumCoeff) * slopes[i](b[i]) + momentumCoeff * v);
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
