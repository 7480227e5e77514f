import type { Gradient, Vector } from '../types.ts';

// time constant in steps: tau = 1 / (1 - m), pole = exp(-1 / tau)
const poleOf = (m: number): number => Math.exp(-(1 - m));

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const p = poleOf(momentumCoeff);
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const x = gradient(next);
  return { beta: next, z: z.map((y, i) => (1 - p) * x[i] + p * y) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let state: { beta: Vector; z: Vector } = { beta: [...start], z: new Array(start.length).fill(0) };
  const path: Vector[] = [state.beta];
  for (let step = 1; step <= steps; step++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
