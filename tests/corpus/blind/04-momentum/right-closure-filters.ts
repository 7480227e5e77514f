import type { Gradient, Vector } from '../types.ts';

function lowPass(m: number, initial = 0): (x: number) => number {
  let y = initial;
  return (x) => (y = (1 - m) * x + m * y);
}

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const filters = z.map((value) => lowPass(momentumCoeff, value));
  const newBeta = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(newBeta);
  return { beta: newBeta, z: filters.map((filter, i) => filter(slope[i])) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const filters = start.map(() => lowPass(momentumCoeff));
  let z: Vector = start.map(() => 0);
  const path: Vector[] = [start.slice()];
  for (let k = 0; k < steps; k++) {
    const here = path[k].map((b, i) => b - stepSize * z[i]);
    const g = gradient(here);
    z = filters.map((filter, i) => filter(g[i]));
    path.push(here);
  }
  return path;
}
