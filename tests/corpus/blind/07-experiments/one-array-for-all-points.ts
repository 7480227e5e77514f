import type { Vector } from '../types.ts';

class Trail {
  points: number[][] = [];
  add(p: number[]) { this.points.push(p); }
  get last() { return this.points[this.points.length - 1]; }
}

function partials(b: Vector) {
  const c = b[1] - 1;
  return [2 * (b[0] - 2), 4 * c ** 3 - 2 * c];
}

function ending([x, y]: number[]) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const box = (c: number) => Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01;
  if (box(1 + Math.SQRT1_2)) return 'minimum-1';
  if (box(1 - Math.SQRT1_2)) return 'minimum-2';
  if (box(1)) return 'saddle';
  return 'not-converged';
}

export function experiment(s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const a = new Trail();
  const beta = [...s.start];
  a.add(beta);
  for (let k = 0; k < s.steps; k++) {
    const g = partials(beta);
    for (let i = 0; i < 2; i++) beta[i] -= s.stepSize * g[i];
    a.add(beta);
  }
  const b = new Trail();
  const ball = [...s.start];
  const z = [0, 0];
  b.add(ball);
  for (let k = 0; k < s.steps; k++) {
    for (let i = 0; i < 2; i++) ball[i] -= s.stepSize * z[i];
    const g = partials(ball);
    for (let i = 0; i < 2; i++) z[i] = (1 - s.momentumCoeff) * g[i] + s.momentumCoeff * z[i];
    b.add(ball);
  }
  return { gd: a.points, momentum: b.points, gdOutcome: ending(a.last), momentumOutcome: ending(b.last) };
}
