import type { Gradient, Vector } from '../types.ts';
function remembering(gradient: Gradient): Gradient {
  const seen = new Map<string, Vector>();
  return (b) => {
    const key = b.map((x) => x.toFixed(6)).join(';');
    if (!seen.has(key)) seen.set(key, gradient(b));
    return seen.get(key)!;
  };
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const slope = remembering(gradient);
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const r = momentumStep(slope, path[k], z, stepSize, momentumCoeff);
    path.push(r.beta);
    z = r.z;
  }
  return path;
}
