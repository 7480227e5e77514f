import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: number[], stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const ball = start;
  const z = ball.map(() => 0);
  const path: Vector[] = [ball.slice()];
  for (let k = 1; k <= steps; k++) {
    z.forEach((v, i) => { ball[i] -= stepSize * v; });
    const g = gradient(ball);
    z.forEach((v, i) => { z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * v; });
    path.push(ball.slice());
  }
  return path;
}
