import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const newBeta = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(newBeta);
  const newZ = z.map((old, i) => (1 - momentumCoeff) * slope[i] + momentumCoeff * old);
  return { beta: newBeta, z: newZ };
}

// beta[k+1] = beta[k] + m (beta[k] - beta[k-1]) - stepSize (1 - m) gradient(beta[k])
export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const m = momentumCoeff;
  const path: Vector[] = [[...start]];
  if (steps > 0) path.push([...start]);
  while (path.length <= steps) {
    const now = path[path.length - 1];
    const before = path[path.length - 2];
    const g = gradient([...now]);
    path.push(now.map((b, i) => b + m * (b - before[i]) - stepSize * (1 - m) * g[i]));
  }
  return path;
}
