import type { Vector } from '../types.ts';

type Named = { name: string; y: number };
const stops: Named[] = [
  { name: 'minimum-1', y: 1 + Math.SQRT1_2 },
  { name: 'minimum-2', y: 1 - Math.SQRT1_2 },
  { name: 'saddle', y: 1 },
];

function outcome(path: Vector[]) {
  for (const p of path) {
    if (!Number.isFinite(p[0]) || !Number.isFinite(p[1])) return 'diverged';
    for (const s of stops) {
      if (Math.abs(p[0] - 2) < 0.01 && Math.abs(p[1] - s.y) < 0.01) return s.name;
    }
  }
  return 'not-converged';
}

function gradient(b: Vector) {
  const c = b[1] - 1;
  return [2 * (b[0] - 2), 4 * c ** 3 - 2 * c];
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * g[i]));
  }
  const momentum: Vector[] = [[...start]];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    momentum.push(momentum[k].map((b, i) => b - stepSize * z[i]));
    const g = gradient(momentum[k + 1]);
    z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
  }
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
