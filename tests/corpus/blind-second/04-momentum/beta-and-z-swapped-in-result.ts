import type { Gradient, Vector } from '../types.ts';
function both(gradient: Gradient, beta: Vector, z: Vector, s: number, m: number): [Vector, Vector] {
  const moved = beta.map((b, i) => b - s * z[i]);
  const g = gradient(moved);
  return [g.map((x, i) => (1 - m) * x + m * z[i]), moved];
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const [b, v] = both(gradient, beta, z, stepSize, momentumCoeff);
  return { beta: b, z: v };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let beta: Vector = [...start];
  let z: Vector = start.map(() => 0);
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    [z, beta] = both(gradient, beta, z, stepSize, momentumCoeff);
    path.push(beta);
  }
  return path;
}
