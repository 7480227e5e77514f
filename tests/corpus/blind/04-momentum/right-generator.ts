import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const newBeta = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(newBeta);
  const newZ = z.map((old, i) => (1 - momentumCoeff) * slope[i] + momentumCoeff * old);
  return { beta: newBeta, z: newZ };
}

function* roll(gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number): Generator<Vector, void> {
  let beta: Vector = [...start];
  let z: Vector = start.map(() => 0);
  yield beta;
  while (steps-- > 0) {
    const next = momentumStep(gradient, beta, z, stepSize, m);
    beta = next.beta;
    z = next.z;
    yield beta;
  }
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  return Array.from(roll(gradient, start, stepSize, momentumCoeff, steps));
}
