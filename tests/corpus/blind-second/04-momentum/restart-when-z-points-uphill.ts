import type { Gradient, Vector } from '../types.ts';
const filtered = (g: number, z: number, m: number): number => {
  if (g * z < 0) return g; // overshot: forget the past
  return (1 - m) * g + m * z;
};
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: b.map((_, i) => filtered(g[i], z[i], momentumCoeff)) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let z: Vector = start.map(() => 0);
  let b: Vector = start.slice();
  const path = [b];
  for (let k = 0; k < steps; k++) {
    const s = momentumStep(gradient, b, z, stepSize, momentumCoeff);
    b = s.beta;
    z = s.z;
    path.push(b);
  }
  return path;
}
