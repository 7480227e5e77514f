import type { Vector } from '../types.ts';
const g = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const near = (p: Vector, y: number) => Math.abs(p[0] - 2) <= 0.01 && Math.abs(p[1] - y) <= 0.01;
const name = (p: Vector) => (!p.every(Number.isFinite) ? 'diverged' : near(p, 1) ? 'saddle' : near(p, 1 + Math.SQRT1_2) ? 'minimum-1' : near(p, 1 - Math.SQRT1_2) ? 'minimum-2' : 'not-converged');
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let beta: Vector = [...start];
  const gd = [beta];
  for (let k = 0; k < steps; k++) {
    const s = g(beta);
    beta = beta.map((b, i) => b - stepSize * s[i]);
    gd.push(beta);
  }
  let z: Vector = [0, 0];
  const momentum = [beta];
  for (let k = 0; k < steps; k++) {
    beta = beta.map((b, i) => b - stepSize * z[i]);
    const s = g(beta);
    z = z.map((v, i) => (1 - momentumCoeff) * s[i] + momentumCoeff * v);
    momentum.push(beta);
  }
  return { gd, momentum, gdOutcome: name(gd[steps]), momentumOutcome: name(momentum[steps]) };
}
