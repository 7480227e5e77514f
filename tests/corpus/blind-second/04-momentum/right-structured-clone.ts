import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = structuredClone(beta) as number[];
  const w = structuredClone(z) as number[];
  for (const i of b.keys()) b[i] -= stepSize * w[i];
  const g = gradient(b);
  for (const i of w.keys()) {
    w[i] *= momentumCoeff;
    w[i] += (1 - momentumCoeff) * g[i];
  }
  return { beta: b, z: w };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const history: { beta: number[]; z: number[] }[] = [{ beta: structuredClone(start) as number[], z: start.map(() => 0) }];
  for (let k = 0; k < steps; k++) {
    const last = structuredClone(history[history.length - 1]);
    history.push(momentumStep(gradient, last.beta, last.z, stepSize, momentumCoeff));
  }
  return history.map((h) => h.beta);
}
