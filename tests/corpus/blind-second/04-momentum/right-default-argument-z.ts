import type { Gradient, Vector } from '../types.ts';
interface Options { stepSize?: number; momentum?: number; z?: Vector }

function ballStep(gradient: Gradient, beta: Vector, { stepSize = 1, momentum = 0, z = beta.map(() => 0) }: Options = {}) {
  const rolled = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(rolled);
  const filtered = slope.map((g, i) => (1 - momentum) * g + momentum * z[i]);
  return { beta: rolled, z: filtered };
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  return ballStep(gradient, beta, { z, stepSize, momentum: momentumCoeff });
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector | undefined;
  for (let k = 0; k < steps; k++) {
    const result = ballStep(gradient, path[k], { stepSize, momentum: momentumCoeff, z });
    z = result.z;
    path.push(result.beta);
  }
  return path;
}
