import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const next: number[] = [], memory: number[] = [];
  for (let i = 0; i < beta.length; i++) next[i] = beta[i] - stepSize * z[i];
  gradient(next).forEach((g, i) => (memory[i] = (1 - momentumCoeff) * g + momentumCoeff * z[i]));
  return { beta: next, z: memory };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const n = start.length;
  const buffer = new Float64Array((steps + 1) * n);
  const z = new Float64Array(n);
  buffer.set(start as number[], 0);
  for (let k = 0; k < steps; k++) {
    const from = k * n;
    const to = from + n;
    for (let i = 0; i < n; i++) buffer[to + i] = buffer[from + i] - stepSize * z[i];
    const g = gradient(Array.from(buffer.subarray(to, to + n)));
    for (let i = 0; i < n; i++) z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  }
  const path: Vector[] = [];
  for (let k = 0; k <= steps; k++) path.push(Array.from(buffer.subarray(k * n, (k + 1) * n)));
  return path;
}
