import type { Vector } from '../types.ts';

let z: Vector = [0, 0];

const grad = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

function momentumStep(beta: Vector, stepSize: number, m: number): Vector {
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = grad(next);
  z = z.map((old, i) => (1 - m) * g[i] + m * old);
  return next;
}

function outcome(b: Vector) {
  if (!b.every(Number.isFinite)) return 'diverged';
  const pts: [string, Vector][] = [['minimum-1', [2, 1 + Math.SQRT1_2]], ['minimum-2', [2, 1 - Math.SQRT1_2]], ['saddle', [2, 1]]];
  for (const [n, p] of pts) if (p.every((c, i) => Math.abs(c - b[i]) < 0.01)) return n;
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = grad(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
    momentum.push(momentumStep(momentum[k], stepSize, momentumCoeff));
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
