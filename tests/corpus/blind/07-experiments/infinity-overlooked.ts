import type { Vector } from '../types.ts';

const nabla = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];

function endOf(b: Vector) {
  if (b.some(Number.isNaN)) return 'diverged';
  const hit = (c: Vector) => c.every((v, i) => Math.abs(v - b[i]) < 0.01);
  if (hit([2, 1 + Math.SQRT1_2])) return 'minimum-1';
  if (hit([2, 1 - Math.SQRT1_2])) return 'minimum-2';
  if (hit([2, 1])) return 'saddle';
  return 'not-converged';
}

function repeat<T>(n: number, f: (t: T) => T, t: T): T[] {
  const all = [t];
  for (let i = 0; i < n; i++) all.push((t = f(t)));
  return all;
}

export const experiment = ({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const gd = repeat<Vector>(steps, (b) => nabla(b).map((g, i) => b[i] - stepSize * g), [...start]);
  const states = repeat<[Vector, Vector]>(steps, ([b, z]) => {
    const c = b.map((v, i) => v - stepSize * z[i]);
    return [c, nabla(c).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i])];
  }, [[...start], [0, 0]]);
  const momentum = states.map(([b]) => b);
  return { gd, momentum, gdOutcome: endOf(gd[steps]), momentumOutcome: endOf(momentum[steps]) };
};
