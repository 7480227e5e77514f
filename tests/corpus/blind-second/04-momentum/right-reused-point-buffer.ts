import type { Gradient, Vector } from '../types.ts';
function advanceInPlace(gradient: Gradient, b: number[], z: number[], s: number, m: number): void {
  for (let i = 0; i < b.length; i++) b[i] = b[i] - s * z[i];
  const g = gradient(b);
  for (let i = 0; i < b.length; i++) z[i] = (1 - m) * g[i] + m * z[i];
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = [...beta];
  const w = [...z];
  advanceInPlace(gradient, b, w, stepSize, momentumCoeff);
  return { beta: b, z: w };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const b = [...start];
  const z = b.map(() => 0);
  const path = [[...b]];
  for (let k = 0; k < steps; k++) {
    advanceInPlace(gradient, b, z, stepSize, momentumCoeff);
    path.push([...b]);
  }
  return path;
}
