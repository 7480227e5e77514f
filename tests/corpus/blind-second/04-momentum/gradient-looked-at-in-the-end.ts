import type { Gradient, Vector } from '../types.ts';

function roll(b: number[], z: number[], h: number): void {
  for (let i = 0; i < b.length; ++i) b[i] -= h * z[i];
}
function lowpass(z: number[], g: Vector, m: number): void {
  for (let i = 0; i < z.length; ++i) z[i] = m * z[i] + (1 - m) * g[i];
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, h: number, m: number) {
  const b = beta.slice();
  const w = z.slice();
  roll(b, w, h);
  lowpass(w, gradient(b), m);
  return { beta: b, z: w };
}

export function momentumDescent(gradient: Gradient, start: Vector, h: number, m: number, steps: number): Vector[] {
  const b = start.slice();
  const w = b.map(() => 0);
  const path = [b.slice()];
  while (path.length <= steps) {
    roll(b, w, h);
    path.push(b.slice());
    lowpass(w, gradient(b.slice()), m);
  }
  const rest = Math.max(...gradient(b.slice()).map(Math.abs));
  if (rest > 1e-3) console.warn(`after ${steps} steps the slope is still ${rest}`);
  return path;
}
