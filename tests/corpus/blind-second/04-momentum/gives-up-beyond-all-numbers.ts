import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const p = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(p);
  const f = p.map((_, i) => momentumCoeff * z[i] + (1 - momentumCoeff) * g[i]);
  return { beta: p, z: f };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let state: { beta: Vector; z: Vector } = { beta: [...start], z: start.map(() => 0) };
  const path = [state.beta];
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
    if (!state.beta.every(Number.isFinite)) {
      console.warn('diverged');
      break;
    }
  }
  return path;
}
