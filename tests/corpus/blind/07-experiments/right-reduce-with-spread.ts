import type { Vector } from '../types.ts';
type P = readonly [number, number];
const slope = ([a, b]: P): P => [2 * (a - 2), 4 * Math.pow(b - 1, 3) - 2 * (b - 1)];
const axpy = (s: number, [u, v]: P, [a, b]: P): P => [a + s * u, b + s * v];
const mix = (m: number, [u, v]: P, [a, b]: P): P => [(1 - m) * u + m * a, (1 - m) * v + m * b];
const close = (p: P, q: P) => p.every((c, i) => Math.abs(c - q[i]!) < 1e-2);
const judge = (p: P) =>
  p.some((c) => !Number.isFinite(c)) ? 'diverged'
  : close(p, [2, 1 + Math.SQRT1_2]) ? 'minimum-1'
  : close(p, [2, 1 - Math.SQRT1_2]) ? 'minimum-2'
  : close(p, [2, 1]) ? 'saddle'
  : 'not-converged';

export const experiment = (s: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const origin: P = [s.start[0]!, s.start[1]!];
  const range = [...Array(s.steps).keys()];
  const gd = range.reduce<P[]>((path) => [...path, axpy(-s.stepSize, slope(path[path.length - 1]!), path[path.length - 1]!)], [origin]);
  const { path: momentum } = range.reduce<{ path: P[]; z: P }>(
    ({ path, z }) => {
      const next = axpy(-s.stepSize, z, path[path.length - 1]!);
      return { path: [...path, next], z: mix(s.momentumCoeff, slope(next), z) };
    },
    { path: [[...origin] as P], z: [0, 0] },
  );
  return { gd, momentum, gdOutcome: judge(gd[gd.length - 1]!), momentumOutcome: judge(momentum[momentum.length - 1]!) };
};
