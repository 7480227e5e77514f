import type { Vector } from '../types.ts';

const g1 = (x: number) => 2 * (x - 2);
const g2 = (y: number) => 4 * (y - 1) ** 3 - 2 * (y - 1);

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[start[0], start[1]]];
  const momentum: Vector[] = [[start[0], start[1]]];
  for (let k = 1; k <= steps; k++) {
    const [x, y] = gd[k - 1];
    gd.push([x - stepSize * g1(x), y - stepSize * g2(y)]);

    if (k === 1) {
      momentum.push([start[0], start[1]]); // z is still 0
      continue;
    }
    // z[k-1] = (1-m) g(beta[k-1]) + m z[k-2], and stepSize z[k-2] = beta[k-2] - beta[k-1].
    // z was still 0 when beta[1] was made, so its gradient comes in from the second step on.
    const [p, q] = momentum[k - 1];
    const [pp, qq] = momentum[k - 2];
    momentum.push([
      p + momentumCoeff * (p - pp) - stepSize * (1 - momentumCoeff) * g1(p),
      q + momentumCoeff * (q - qq) - stepSize * (1 - momentumCoeff) * g2(q),
    ]);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}

function outcome(b: Vector) {
  for (const c of b) if (!Number.isFinite(c)) return 'diverged';
  const at = (y: number) => Math.max(Math.abs(b[0] - 2), Math.abs(b[1] - y)) < 0.01;
  if (at(1)) return 'saddle';
  if (at(1 + Math.SQRT1_2)) return 'minimum-1';
  if (at(1 - Math.SQRT1_2)) return 'minimum-2';
  return 'not-converged';
}
