import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  if (!steps || !start.length) return [];
  let state: { beta: Vector; z: Vector } = { beta: start.slice(), z: start.map(() => 0) };
  const path: Vector[] = [state.beta];
  do {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  } while (path.length < steps + 1);
  return path;
}
