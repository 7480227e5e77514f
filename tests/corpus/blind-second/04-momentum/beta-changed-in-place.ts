import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta as number[];
  for (let i = 0; i < b.length; i++) {
    b[i] -= stepSize * z[i];
  }
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let state: { beta: Vector; z: Vector } = { beta: [...start], z: start.map(() => 0) };
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push([...state.beta]);
  }
  return path;
}
