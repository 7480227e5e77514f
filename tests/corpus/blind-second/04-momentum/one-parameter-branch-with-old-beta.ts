import type { Gradient, Vector } from '../types.ts';

type State = { beta: Vector; z: Vector };

function scalarStep(gradient: Gradient, b: number, z: number, h: number, m: number): State {
  const slope = gradient([b])[0];
  return { beta: [b - h * z], z: [m * z + (1 - m) * slope] };
}

function vectorStep(gradient: Gradient, b: Vector, z: Vector, h: number, m: number): State {
  const moved: number[] = Array(b.length);
  for (let i = b.length - 1; i >= 0; i--) moved[i] = b[i] - h * z[i];
  const slope = gradient(moved);
  return { beta: moved, z: slope.map((g, i) => m * z[i] + (1 - m) * g) };
}

export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): State =>
  beta.length === 1
    ? scalarStep(gradient, beta[0], z[0], stepSize, momentumCoeff)
    : vectorStep(gradient, beta, z, stepSize, momentumCoeff);

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const history: State[] = [{ beta: [...start], z: [...start].fill(0) }];
  for (let k = 0; k < steps; k++) {
    history[k + 1] = momentumStep(gradient, history[k].beta, history[k].z, stepSize, momentumCoeff);
  }
  return history.map((s) => s.beta);
}
