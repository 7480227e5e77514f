import type { Gradient, Vector } from '../types.ts';

interface Point { beta: Vector; z: Vector }

export function momentumStep(slope: Gradient, beta: Vector, z: Vector, h: number, m: number): Point {
  const p: Point = { beta: beta.map((x, i) => x - h * z[i]), z: [] };
  p.z = slope(p.beta).map((s, i) => s - m * s + m * z[i]);
  return p;
}

/** Rolls until nothing moves any more, and pads the path. */
export function momentumDescent(slope: Gradient, start: Vector, h: number, m: number, steps: number): Vector[] {
  const origin: Point = { beta: [...start], z: start.map(() => 0) };
  const run: Point[] = [origin];
  let moving = true;
  while (moving && run.length < steps + 1) {
    const { beta, z } = run[run.length - 1];
    const next = momentumStep(slope, beta, z, h, m);
    run.push(next);
    moving = run.length === 2 || next.beta.some((x, i) => x !== beta[i]);
  }
  const end = run[run.length - 1].beta;
  return Array.from({ length: steps + 1 }, (_, k) => [...(run[k]?.beta ?? end)]);
}
