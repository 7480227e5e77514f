import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [];
  const momentum: Vector[] = [];
  let p: Vector = start;
  let q: Vector = start;
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const g = gradient(p);
    p = p.map((b, i) => b - stepSize * g[i]);
    gd.push(p);
    q = q.map((b, i) => b - stepSize * z[i]);
    const h = gradient(q);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
    momentum.push(q);
  }
  const outcome = ([x, y]: Vector) => {
    if (![x, y].every(Number.isFinite)) return 'diverged';
    const at = (t: number) => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01;
    return at(1 + Math.SQRT1_2) ? 'minimum-1' : at(1 - Math.SQRT1_2) ? 'minimum-2' : at(1) ? 'saddle' : 'not-converged';
  };
  return { gd, momentum, gdOutcome: outcome(p), momentumOutcome: outcome(q) };
}
