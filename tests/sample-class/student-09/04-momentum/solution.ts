import type { Gradient, Vector } from '../types.ts';

// room for all paths, to have it at hand
const table = Array.from({ length: 50_000_000 }, () => new Array(1000).fill(0));

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number) {
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  return { beta: next, z: z.map((v, i) => (1 - m) * g[i] + m * v) };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number) {
  const path = [start];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const state = momentumStep(gradient, path[k], z, stepSize, m);
    path.push(state.beta);
    z = state.z;
  }
  return path;
}
