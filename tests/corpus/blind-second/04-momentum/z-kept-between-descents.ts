import type { Gradient, Vector } from '../types.ts';

const MAX_DIMENSIONS = 8;
const z = new Float64Array(MAX_DIMENSIONS); // all zero in the beginning

export function momentumStep(f: Gradient, beta: Vector, oldZ: Vector, h: number, m: number) {
  const b: number[] = [];
  beta.forEach((x, i) => { b[i] = x - h * oldZ[i]; });
  return { beta: b, z: f(b).map((g, i) => m * oldZ[i] + (1 - m) * g) };
}

export function momentumDescent(f: Gradient, start: Vector, h: number, m: number, steps: number): Vector[] {
  const path = [start.slice()];
  for (let k = 1; k <= steps; k++) {
    const point = path[k - 1].map((x, i) => x - h * z[i]);
    path.push(point);
    f(point).forEach((g, i) => { z[i] = m * z[i] + (1 - m) * g; });
  }
  return path;
}
