import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: b.map((_, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * z[i]) };
}
// with w = z / (1 - m): w <- g + m w, and beta moves by stepSize (1 - m) w
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const eta = stepSize * (1 - momentumCoeff);
  let w = start.map(() => 0);
  let b: Vector = start.slice();
  const path = [b];
  for (let k = 0; k < steps; k++) {
    b = b.map((x, i) => x - eta * w[i]);
    path.push(b);
    const g = gradient(b);
    w = w.map((x, i) => g[i] + momentumCoeff * x);
  }
  return path;
}
