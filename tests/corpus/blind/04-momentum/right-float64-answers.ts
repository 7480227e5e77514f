import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const nextBeta = new Float64Array(beta.length);
  const nextZ = new Float64Array(beta.length);
  nextBeta.forEach((_, i) => {
    nextBeta[i] = beta[i] - stepSize * z[i];
  });
  const g = gradient(nextBeta as unknown as Vector);
  nextZ.forEach((_, i) => {
    nextZ[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  });
  return { beta: nextBeta as unknown as Vector, z: nextZ as unknown as Vector };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: Vector[] = [Float64Array.from(start) as unknown as Vector];
  let z = new Float64Array(start.length) as unknown as Vector;
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(next.beta);
    z = next.z;
  }
  return path;
}
