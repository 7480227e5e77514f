import type { Gradient, Vector } from '../types.ts';
const roll = (beta: Vector, z: Vector, stepSize: number): Vector => beta.map((b, i) => b - stepSize * z[i]);
const filter = (g: Vector, z: Vector, m: number): Vector => g.map((gi, i) => (1 - m) * gi + m * z[i]);

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const at = roll(beta, z, stepSize);
  return { beta: at, z: filter(gradient(at), z, momentumCoeff) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  if (steps === 0) return [[...start]];
  if (steps === 1) return [[...start], [...start]];
  const path: Vector[] = [[...start], [...start]];
  let z = filter(gradient(path[1]), start.map(() => 0), momentumCoeff);
  for (let k = 2; k < steps; k++) {
    const { beta, z: newZ } = momentumStep(gradient, path[k - 1], z, stepSize, momentumCoeff);
    path.push(beta);
    z = newZ;
  }
  path.push(roll(path[steps - 1], z, stepSize));
  return path;
}
