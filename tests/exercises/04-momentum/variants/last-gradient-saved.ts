// The gradient is evaluated steps − 1 times: the z of the last step would move nothing any more.
import type { Gradient, Vector } from '../types.ts';

const move = (beta: Vector, z: Vector, stepSize: number): Vector => beta.map((b, i) => b - stepSize * z[i]);
const filter = (slopes: Vector, z: Vector, m: number): Vector => z.map((zi, i) => (1 - m) * slopes[i] + m * zi);

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number) {
  const moved = move(beta, z, stepSize);
  return { beta: moved, z: filter(gradient(moved), z, m) };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number): Vector[] {
  const path = [start];
  let z: Vector = start.map(() => 0);
  for (let k = 1; k <= steps; k++) {
    path.push(move(path[k - 1], z, stepSize));
    if (k < steps) z = filter(gradient(path[k]), z, m);
  }
  return path;
}
