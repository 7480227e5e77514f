import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const bNew = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(bNew);
  const zNew = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
  console.log('here 1', bNew, zNew);
  return { beta: bNew, z: zNew };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [start];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    console.log('here 2', k);
    const s = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    z = s.z;
    path.push(s.beta);
  }
  console.log('done!!!', '='.repeat(500));
  return path;
}
