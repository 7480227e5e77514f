import type { Gradient, Vector } from '../types.ts';

const result = { beta: [] as number[], z: [] as number[] };

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  const y = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
  result.beta.splice(0, Infinity, ...b);
  result.z.splice(0, Infinity, ...y);
  return result;
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push([...next.beta]);
    z = [...next.z];
  }
  return path;
}
