import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function outcome([x, y]: Vector): string {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const at = (t: number) => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01;
  return at(1 + Math.SQRT1_2) ? 'minimum-1' : at(1 - Math.SQRT1_2) ? 'minimum-2' : at(1) ? 'saddle' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  let gdOutcome = outcome(start);
  let momentumOutcome = outcome(start);
  for (let k = 0; k < steps; k++) {
    gdOutcome = outcome(gd[k]);
    momentumOutcome = outcome(momentum[k]);
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    const b = momentum[k].map((v, i) => v - stepSize * z[i]);
    const h = gradient(b);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome, momentumOutcome };
}
