import type { Vector } from '../types.ts';
const gradient = ([b1, b2]: Vector): Vector => [2 * (b1 - 2), (b2 - 1) * (4 * (b2 - 1) ** 2 - 2)];
const combine = (a: Vector, f: number, b: Vector): Vector => a.map((x, i) => x + f * b[i]);
const times = (n: number) => Array.from({ length: n }, (_, k) => k);
const last = <T>(list: readonly T[]): T => list[list.length - 1];

const descend = (start: Vector, s: number, n: number) =>
  times(n).reduce<Vector[]>((path) => [...path, combine(last(path), -s, gradient(last(path)))], [[...start]]);

const roll = (start: Vector, s: number, m: number, n: number) =>
  times(n).reduce<{ path: Vector[]; z: Vector }>(
    ({ path, z }) => {
      const beta = combine(last(path), -s, z);
      return { path: [...path, beta], z: gradient(beta).map((g, i) => (1 - m) * g + m * z[i]) };
    },
    { path: [[...start]], z: [0, 0] },
  ).path;

const outcome = (p: Vector) => {
  const near = (q: Vector) => q.every((c, i) => Math.abs(p[i] - c) <= 0.01);
  return !p.every(isFinite) ? 'diverged'
    : near([2, 1 + Math.SQRT1_2]) ? 'minimum-1'
    : near([2, 1 - Math.SQRT1_2]) ? 'minimum-2'
    : near([2, 1]) ? 'saddle'
    : 'not-converged';
};

export const experiment = ({ start, stepSize, momentumCoeff, steps }: any) => {
  const gd = descend(start, stepSize, steps);
  const momentum = roll(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(last(gd)), momentumOutcome: outcome(last(momentum)) };
};
