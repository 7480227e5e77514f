import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const at = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(at);
  return { beta: at, z: g.map((gi, i) => (1 - momentumCoeff) * gi + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let raw = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    // the filter starts at zero: correct its bias
    const corrected = k === 0 ? raw : raw.map((v) => v / (1 - momentumCoeff ** k));
    const at = path[k].map((b, i) => b - stepSize * corrected[i]);
    const g = gradient(at);
    raw = raw.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
    path.push(at);
  }
  return path;
}
