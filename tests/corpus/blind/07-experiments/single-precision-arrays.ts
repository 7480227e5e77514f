import type { Vector } from '../types.ts';
function gradient(b: ArrayLike<number>, out: Float32Array) {
  const c = b[1] - 1;
  out[0] = 2 * (b[0] - 2);
  out[1] = 4 * c * c * c - 2 * c;
  return out;
}
function descend(start: Vector, n: number, move: (p: Float32Array) => void) {
  const rows = [new Float32Array(start)];
  for (let k = 0; k < n; k++) {
    const p = new Float32Array(rows[k]);
    move(p);
    rows.push(p);
  }
  return rows.map((p) => Array.from(p));
}
function outcome([x, y]: Vector) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const near = (c: number) => Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01;
  return near(1 + Math.SQRT1_2) ? 'minimum-1' : near(1 - Math.SQRT1_2) ? 'minimum-2' : near(1) ? 'saddle' : 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const g = new Float32Array(2);
  const z = new Float32Array(2);
  const gd = descend(start, steps, (p) => {
    gradient(p, g);
    p[0] -= stepSize * g[0];
    p[1] -= stepSize * g[1];
  });
  const momentum = descend(start, steps, (p) => {
    p[0] -= stepSize * z[0];
    p[1] -= stepSize * z[1];
    gradient(p, g);
    z[0] = (1 - momentumCoeff) * g[0] + momentumCoeff * z[0];
    z[1] = (1 - momentumCoeff) * g[1] + momentumCoeff * z[1];
  });
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
