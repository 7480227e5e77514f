import type { Vector, Gradient } from '../types.ts';
const gradient: Gradient = ([b1, b2]) => [2 * (b1! - 2), 4 * (b2! - 1) ** 2 - 2 * (b2! - 1)];
const step = (beta: Vector, dir: Vector, h: number): Vector => beta.map((b, i) => b - h * dir[i]!);
const blend = (g: Vector, z: Vector, m: number): Vector => g.map((v, i) => (1 - m) * v + m * z[i]!);
const STOPS: Record<string, Vector> = { 'minimum-1': [2, 1 + Math.SQRT1_2], 'minimum-2': [2, 1 - Math.SQRT1_2], saddle: [2, 1] };
function ending(b: Vector) {
  if (b.some((c) => !Number.isFinite(c))) return 'diverged';
  return Object.keys(STOPS).find((k) => STOPS[k]!.every((c, i) => Math.abs(c - b[i]!) < 0.01)) ?? 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = [start.slice() as Vector];
  const momentum = [start.slice() as Vector];
  let z: Vector = [0, 0];
  while (gd.length <= steps) {
    const b = gd[gd.length - 1]!;
    gd.push(step(b, gradient(b), stepSize));
    const p = step(momentum[momentum.length - 1]!, z, stepSize);
    z = blend(gradient(p), z, momentumCoeff);
    momentum.push(p);
  }
  return { gd, momentum, gdOutcome: ending(gd[steps]!), momentumOutcome: ending(momentum[steps]!) };
}
