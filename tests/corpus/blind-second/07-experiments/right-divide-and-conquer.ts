import type { Vector } from '../types.ts';
type Step<S> = (s: S) => S;
function iterate<S>(step: Step<S>, from: S, n: number): S[] {
  if (n === 0) return [];
  if (n === 1) return [step(from)];
  const left = iterate(step, from, Math.floor(n / 2));
  return [...left, ...iterate(step, left[left.length - 1], n - left.length)];
}
const grad = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const at = (p: Vector, q: Vector): boolean => p.every((c, i) => Math.abs(c - q[i]) <= 0.01);
const kind = (p: Vector): string => {
  if (p.includes(NaN) || p.includes(Infinity) || p.includes(-Infinity)) return 'diverged';
  if (at(p, [2, 1 + Math.SQRT1_2])) return 'minimum-1';
  if (at(p, [2, 1 - Math.SQRT1_2])) return 'minimum-2';
  if (at(p, [2, 1])) return 'saddle';
  return 'not-converged';
};
export function experiment({ start, stepSize: s, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = [[...start] as Vector, ...iterate<Vector>((b) => { const g = grad(b); return b.map((c, i) => c - s * g[i]); }, start, steps)];
  const states = iterate(({ b, z }: { b: Vector; z: Vector }) => {
    const next = b.map((c, i) => c - s * z[i]);
    const g = grad(next);
    return { b: next, z: z.map((v, i) => (1 - m) * g[i] + m * v) };
  }, { b: start, z: [0, 0] }, steps);
  const momentum: Vector[] = [[...start], ...states.map((state) => state.b)];
  return { gd, momentum, gdOutcome: kind(gd[steps]), momentumOutcome: kind(momentum[steps]) };
}
