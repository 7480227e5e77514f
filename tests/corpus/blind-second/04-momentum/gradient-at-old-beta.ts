import type { Gradient, Vector } from '../types.ts';
type State = { beta: Vector; z: Vector };
export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, h: number, m: number): State => {
  const slope = gradient(beta);
  const next: number[] = [];
  const memory: number[] = [];
  for (const [i, b] of beta.entries()) {
    next.push(b - h * z[i]);
    memory.push((1 - m) * slope[i] + m * z[i]);
  }
  return { beta: next, z: memory };
};
export const momentumDescent = (gradient: Gradient, start: Vector, h: number, m: number, steps: number): Vector[] => {
  const states: State[] = [{ beta: [...start], z: start.map(() => 0) }];
  while (states.length <= steps) {
    const last = states.at(-1)!;
    states.push(momentumStep(gradient, last.beta, last.z, h, m));
  }
  return states.map((s) => s.beta);
};
