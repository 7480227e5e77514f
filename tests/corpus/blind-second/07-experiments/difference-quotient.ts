import type { Gradient, Vector } from '../types.ts';

const loss = (b: Vector): number => {
  const [d1, d2] = [b[0] - 2, b[1] - 1];
  return d1 ** 2 + d2 ** 4 - d2 ** 2;
};
/** Numerical gradient: no formula to get wrong. */
const numerical = (f: (b: Vector) => number, h = 1e-4): Gradient => (b) =>
  b.map((_, i) => {
    const up = b.map((v, j) => (i === j ? v + h : v));
    const down = b.map((v, j) => (i === j ? v - h : v));
    return (f(up) - f(down)) / (2 * h);
  });

function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  if (steps === 0) return [[...start]];
  const path = gradientDescentFrom(gradient, [[...start]], stepSize, steps);
  return path;
}
function gradientDescentFrom(gradient: Gradient, path: Vector[], stepSize: number, steps: number): Vector[] {
  for (; steps > 0; steps--) {
    const here = path[path.length - 1];
    const g = gradient(here);
    path.push([here[0] - stepSize * g[0], here[1] - stepSize * g[1]]);
  }
  return path;
}
function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z1 = 0;
  let z2 = 0;
  for (; steps > 0; steps--) {
    const [b1, b2] = path[path.length - 1];
    const next = [b1 - stepSize * z1, b2 - stepSize * z2];
    const [g1, g2] = gradient(next);
    z1 = m * z1 + (1 - m) * g1;
    z2 = m * z2 + (1 - m) * g2;
    path.push(next);
  }
  return path;
}
function ending(path: Vector[]): string {
  const [b1, b2] = path[path.length - 1];
  if (!Number.isFinite(b1 * 0 + b2 * 0)) return 'diverged';
  if (b1 < 1.99 || b1 > 2.01) return 'not-converged';
  const u = Math.abs(b2 - 1);
  if (u <= 0.01) return 'saddle';
  if (Math.abs(u - Math.SQRT1_2) <= 0.01) return b2 > 1 ? 'minimum-1' : 'minimum-2';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gradient = numerical(loss);
  const gd = gradientDescent(gradient, start, stepSize, steps);
  const momentum = momentumDescent(gradient, start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: ending(gd), momentumOutcome: ending(momentum) };
}
