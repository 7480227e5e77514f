import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const moved = beta.map((b, i) => b - stepSize * z[i]);
  // Nesterov: feel the slope where the ball is going to be
  const ahead = moved.map((b, i) => b - stepSize * momentumCoeff * z[i]);
  const g = gradient(ahead);
  const filtered = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
  return { beta: moved, z: filtered };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  function* points() {
    let beta: Vector = [...start], z: Vector = start.map(() => 0);
    yield beta;
    for (let k = 0; k < steps; k++) {
      ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
      yield beta;
    }
  }
  return [...points()];
}
