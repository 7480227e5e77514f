import type { Gradient, Vector } from '../types.ts';
const lerp = (from: number, to: number, t: number): number => from + t * (to - from);

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const position = beta.map((x, j) => x - z[j] * stepSize);
  const target = gradient(position);
  return { beta: position, z: z.map((zj, j) => lerp(zj, target[j], 1 - momentumCoeff)) };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const points: Vector[] = [Array.from(start)];
  let current: { beta: Vector; z: Vector } = { beta: start, z: Array(start.length).fill(0) };
  for (const _ of Array(steps).keys()) {
    current = momentumStep(gradient, current.beta, current.z, stepSize, momentumCoeff);
    points.push(current.beta);
  }
  return points;
}
