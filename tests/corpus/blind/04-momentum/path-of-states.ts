import type { Gradient, Vector } from '../types.ts';

export const momentumStep = (f: Gradient, b: Vector, z: Vector, s: number, m: number) => {
  const beta: Vector = b.map((x, i) => x - s * z[i]);
  return { beta, z: f(beta).map((g, i) => g * (1 - m) + z[i] * m) as Vector };
};

export function momentumDescent(gradient: any, start: any, stepSize: number, momentumCoeff: number, steps: number): any {
  const states = [{ beta: start, z: start.map(() => 0) }];
  for (let k = 0; k < steps; k++) {
    const { beta, z } = states[k];
    states.push(momentumStep(gradient, beta, z, stepSize, momentumCoeff) as any);
  }
  return states;
}
