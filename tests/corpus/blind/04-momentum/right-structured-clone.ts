import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (f: Gradient, b: Vector, z: Vector, s: number, m: number) => {
  const beta: Vector = b.map((x, i) => x - s * z[i]);
  return { beta, z: f(beta).map((g, i) => g * (1 - m) + z[i] * m) as Vector };
};

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const state = { beta: [...start], z: start.map(() => 0) };
  const path: Vector[] = [structuredClone(state.beta)];
  for (let k = 0; k < steps; k++) {
    for (let i = 0; i < start.length; i++) state.beta[i] -= stepSize * state.z[i];
    const g = gradient(structuredClone(state.beta));
    for (let i = 0; i < start.length; i++) {
      state.z[i] *= momentumCoeff;
      state.z[i] += (1 - momentumCoeff) * g[i];
    }
    path.push(structuredClone(state.beta));
  }
  return path;
}
