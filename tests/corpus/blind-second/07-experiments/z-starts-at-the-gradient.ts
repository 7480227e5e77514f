import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const move = (b: Vector, s: number, d: Vector): Vector => b.map((v, i) => v - s * d[i]);
const outcome = (p: Vector) => {
  if (!p.every((v) => Number.isFinite(v))) return 'diverged';
  const inX = Math.abs(p[0] - 2) <= 0.01;
  const u = p[1] - 1;
  if (inX && Math.abs(u) <= 0.01) return 'saddle';
  if (inX && Math.abs(u - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  if (inX && Math.abs(u + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  return 'not-converged';
};
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let state = { b: [...start] as Vector, z: gradient(start) };
  const gd: Vector[] = [[...start]];
  const momentum: Vector[] = [state.b];
  for (let k = 0; k < steps; k++) {
    gd.push(move(gd[k], stepSize, gradient(gd[k])));
    const b = move(state.b, stepSize, state.z);
    state = { b, z: gradient(b).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * state.z[i]) };
    momentum.push(state.b);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
