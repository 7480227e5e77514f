import type { Vector } from '../types.ts';

const DIM = 2;

function gradientInto(out: Float64Array, beta: Float64Array): void {
  const c = beta[1] - 1.0;
  out[0] = 2.0 * (beta[0] - 2.0);
  out[1] = 4.0 * c * c * c - 2.0 * c;
}

function descend(start: Vector, stepSize: number, steps: number): Float64Array[] {
  const path = [Float64Array.from(start)];
  const g = new Float64Array(DIM);
  for (let k = 1; k <= steps; ++k) {
    const p = path[k - 1].slice();
    gradientInto(g, p);
    for (let i = 0; i < DIM; ++i) p[i] -= stepSize * g[i];
    path.push(p);
  }
  return path;
}

function descendWithMomentum(start: Vector, stepSize: number, m: number, steps: number): Float64Array[] {
  const path = [Float64Array.from(start)];
  const g = new Float64Array(DIM);
  const z = new Float64Array(DIM);
  for (let k = 1; k <= steps; ++k) {
    const p = path[k - 1].slice();
    for (let i = 0; i < DIM; ++i) p[i] -= stepSize * z[i];
    gradientInto(g, p);
    for (let i = 0; i < DIM; ++i) z[i] = (1 - m) * g[i] + m * z[i];
    path.push(p);
  }
  return path;
}

function howItEnded(p: Float64Array) {
  if (!p.every((v) => Number.isFinite(v))) return 'diverged';
  const dx = Math.abs(p[0] - 2);
  const d1 = Math.abs(p[1] - 1 - Math.SQRT1_2);
  const d2 = Math.abs(p[1] - 1 + Math.SQRT1_2);
  const ds = Math.abs(p[1] - 1);
  if (dx < 0.01 && d1 < 0.01) return 'minimum-1';
  if (dx < 0.01 && d2 < 0.01) return 'minimum-2';
  if (dx < 0.01 && ds < 0.01) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = descend(start, stepSize, steps);
  const momentum = descendWithMomentum(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: howItEnded(gd[steps]), momentumOutcome: howItEnded(momentum[steps]) };
}
