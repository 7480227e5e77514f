import type { Vector } from '../types.ts';
const loss = (b: Vector) => (b[0] - 2) ** 2 + (b[1] - 1) ** 4 - (b[1] - 1) ** 2;
const gradient = (b: Vector, e = 1e-5): Vector =>
  b.map((_, i) => (loss(b.map((v, j) => (i === j ? v + e : v))) - loss(b)) / e);
const iterate = <T>(f: (t: T) => T, t: T, n: number): T[] => (n === 0 ? [t] : [t, ...iterate(f, f(t), n - 1)]);
const outcome = (b: Vector) => {
  if (!b.every(Number.isFinite)) return 'diverged';
  const at = (y: number) => Math.abs(b[0] - 2) < 0.01 && Math.abs(b[1] - y) < 0.01;
  return at(1 + Math.SQRT1_2) ? 'minimum-1' : at(1 - Math.SQRT1_2) ? 'minimum-2' : at(1) ? 'saddle' : 'not-converged';
};
export const experiment = ({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const gd = iterate<Vector>((b) => gradient(b).map((g, i) => b[i] - stepSize * g), [...start], steps);
  const momentum = iterate<[Vector, Vector]>(([b, z]) => {
    const c = b.map((v, i) => v - stepSize * z[i]);
    return [c, gradient(c).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i])];
  }, [[...start], [0, 0]], steps).map(([b]) => b);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
};
