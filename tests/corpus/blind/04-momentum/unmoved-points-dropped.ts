import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (f: Gradient, b: Vector, z: Vector, s: number, m: number) => {
  const beta: Vector = b.map((x, i) => x - s * z[i]);
  return { beta, z: f(beta).map((g, i) => g * (1 - m) + z[i] * m) as Vector };
};

const equal = (u: Vector, v: Vector): boolean => u.every((x, i) => x === v[i]);

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: Vector[] = [start];
  let state: { beta: Vector; z: Vector } = { beta: start, z: start.map(() => 0) };
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    if (!equal(next.beta, state.beta)) path.push(next.beta);
    state = next;
  }
  return path;
}
