import type { Gradient, Vector } from '../types.ts';
interface Ball { beta: Vector; z: Vector }
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): Ball {
  const p = Array.from(beta, (b, i) => b - stepSize * z[i]);
  const g = gradient(p);
  return { beta: p, z: Array.from(z, (v, i) => momentumCoeff * v + (1 - momentumCoeff) * g[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let ball: Ball = { beta: Array.from(start), z: Array.from(start, () => 0) };
  const path = [ball.beta];
  for (let k = 0; k <= steps; k++) {
    ball = momentumStep(gradient, ball.beta, ball.z, stepSize, momentumCoeff);
    path.push(ball.beta);
  }
  return path;
}
