import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const p = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(p);
  return { beta: p, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let b: Vector = [...start];
  let z: Vector = start.map(() => 0);
  const path = [b];
  for (let k = 0; k < steps; k++) {
    b = b.map((x, i) => x - stepSize * z[i]);
    path.push(b);
    const g = gradient(b);
    if (g.every((x) => x === 0)) break; // arrived
    z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
  }
  return path;
}
