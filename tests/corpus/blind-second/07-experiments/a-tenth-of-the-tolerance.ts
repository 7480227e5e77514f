import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const close = (a: number, b: number, eps = 1e-3) => Math.abs(a - b) < eps;
const outcome = ([x, y]: Vector) => {
  switch (true) {
    case !Number.isFinite(x): case !Number.isFinite(y): return 'diverged';
    case close(x, 2) && close(y, 1): return 'saddle';
    case close(x, 2) && close(y, 1 + Math.SQRT1_2): return 'minimum-1';
    case close(x, 2) && close(y, 1 - Math.SQRT1_2): return 'minimum-2';
  }
  return 'not-converged';
};
export const experiment = ({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const iterate = <T,>(f: (t: T) => T, seed: T) => Array.from({ length: steps }).reduce<T[]>((a) => { a.push(f(a[a.length - 1])); return a; }, [seed]);
  const gd = iterate<Vector>((b) => { const g = gradient(b); return b.map((v, i) => v - stepSize * g[i]); }, [...start]);
  const momentum = iterate<{ b: Vector; z: Vector }>(({ b, z }) => {
    const c = b.map((v, i) => v - stepSize * z[i]);
    const g = gradient(c);
    return { b: c, z: z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v) };
  }, { b: [...start], z: [0, 0] }).map((s) => s.b);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
};
