import type { Vector, Gradient } from '../types.ts';

const raw: Gradient = (b) => [2 * (b[0]! - 2), 4 * (b[1]! - 1) ** 3 - 2 * (b[1]! - 1)];

const clipped = (limit: number) => (g: Gradient): Gradient => (b) => {
  const v = g(b);
  const n = Math.hypot(...v);
  return n > limit ? v.map((c) => (c * limit) / n) : v;
};

const gradient = clipped(1000)(raw);

function outcome(b: Vector) {
  if (b.some((c) => !Number.isFinite(c))) return 'diverged';
  const close = (x: number, y: number) => Math.abs(b[0]! - x) < 0.01 && Math.abs(b[1]! - y) < 0.01;
  if (close(2, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (close(2, 1 - Math.SQRT1_2)) return 'minimum-2';
  return close(2, 1) ? 'saddle' : 'not-converged';
}

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [s.start.slice()];
  const momentum: Vector[] = [s.start.slice()];
  let z: Vector = [0, 0];
  for (let k = 0; k < s.steps; k++) {
    const g = gradient(gd[k]!);
    gd.push(gd[k]!.map((b, i) => b - s.stepSize * g[i]!));
    const b = momentum[k]!.map((v, i) => v - s.stepSize * z[i]!);
    const h = gradient(b);
    z = h.map((v, i) => (1 - s.momentumCoeff) * v + s.momentumCoeff * z[i]!);
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: outcome(gd[s.steps]!), momentumOutcome: outcome(momentum[s.steps]!) };
}
