import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  return { beta: next, z: g.map((gi, i) => (1 - momentumCoeff) * gi + momentumCoeff * z[i]) };
}

function* walk(gradient: Gradient, start: Vector, s: number, m: number, steps: number): Generator<Vector> {
  let beta: Vector = [...start];
  let z: Vector = beta.map(() => 0);
  yield beta;
  while (steps-- > 0) {
    ({ beta, z } = momentumStep(gradient, beta, z, s, m));
    yield beta;
  }
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  return [...walk(gradient, start, stepSize, momentumCoeff, steps)];
}
