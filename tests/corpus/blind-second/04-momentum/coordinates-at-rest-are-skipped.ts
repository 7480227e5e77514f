import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = [...beta];
  const w = [...z];
  b.forEach((_, i) => {
    if (z[i]) b[i] -= stepSize * z[i];
  });
  const g = gradient(b);
  w.forEach((v, i) => {
    if (v) w[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * v;
  });
  return { beta: b, z: w };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const points: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const beta = points[k].map((x, i) => x - stepSize * z[i]);
    const g = gradient(beta);
    z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
    points.push(beta);
  }
  return points;
}
