import type { Gradient, Vector } from '../types.ts';
namespace Vec {
  export function zero(n: number): number[] {
    return Array<number>(n).fill(0);
  }
  export function combine(a: number, u: Vector, b: number, v: Vector): number[] {
    const r = zero(u.length);
    for (let i = 0; i < u.length; i++) r[i] = a * u[i] + b * v[i];
    return r;
  }
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = Vec.combine(1, beta, -stepSize, z);
  return { beta: b, z: Vec.combine(1 - momentumCoeff, gradient(b), momentumCoeff, z) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number) {
  const path: Vector[] = [start.concat()];
  let z = Vec.zero(start.length);
  for (let k = 1; k < steps + 1; k++) {
    const r = momentumStep(gradient, path[k - 1], z, stepSize, momentumCoeff);
    z = r.z;
    path.push(r.beta);
  }
  return path;
}
