import type { Vector } from '../types.ts';

const grad = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

function outcome(b: Vector) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  const distance = (x: number, y: number) => Math.hypot(b[0] - x, b[1] - y);
  if (distance(2, 1 + Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (distance(2, 1 - Math.SQRT1_2) < 0.01) return 'minimum-2';
  if (distance(2, 1) < 0.01) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let b: Vector = [...start];
  const gd = [b];
  for (let k = 0; k < steps; k++) {
    const g = grad(b);
    b = b.map((v, i) => v - stepSize * g[i]);
    gd.push(b);
  }
  let c: Vector = [...start];
  let z: Vector = [0, 0];
  const momentum = [c];
  for (let k = 0; k < steps; k++) {
    c = c.map((v, i) => v - stepSize * z[i]);
    z = grad(c).map((g, i) => (1 - m) * g + m * z[i]);
    momentum.push(c);
  }
  return { gd, momentum, gdOutcome: outcome(b), momentumOutcome: outcome(c) };
}
