// Random points, superposed responses, and a grid around the end.
import type { Vector } from '../types.ts';

export function gradientIsCorrect(loss: (b: Vector) => number, gradient: (b: Vector) => Vector, beta: Vector): boolean {
  const points = [beta, ...Array.from({ length: 5 }, () => beta.map((b) => b + (Math.random() - 0.5) / 10))];
  return points.every((p) => {
    const g = gradient(p);
    return g.length === p.length && p.every((_, k) => close(g[k], quotient(loss, p, k)));
  });
}

function quotient(loss: (b: Vector) => number, p: Vector, k: number): number {
  const h = 1e-4;
  return (loss(p.with(k, p[k] + h)) - loss(p.with(k, p[k] - h))) / (2 * h);
}

const close = (a: number, b: number): boolean => Math.abs(a - b) / (1 + Math.abs(b)) < 2e-4;

const N = 80;
const impulseAt = (n: number): number[] => Array.from({ length: N }, (_, k) => (k === n ? 1 : 0));
const same = (a: Vector, b: Vector) => a.length === b.length && a.every((x, k) => Math.abs(x - b[k]) < 1e-8);

export function isOnePoleFilter(filter: (x: Vector) => Vector, m: number): boolean {
  const h = filter(impulseAt(0));
  const pole = h.length === N && h.every((x, k) => Math.abs(x - (1 - m) * Math.pow(m, k)) < 1e-8);
  if (!pole) return false;
  // Later: the same, later. Any signal: the sum of the responses to its samples.
  if (!same(filter(impulseAt(5)), [0, 0, 0, 0, 0, ...h.slice(0, N - 5)])) return false;
  const x = Array.from({ length: N }, (_, k) => Math.sin(k * k));
  const sum = x.map((_, k) => x.slice(0, k + 1).reduce((s, v, i) => s + v * h[k - i], 0));
  if (!same(filter(x), sum)) return false;
  const constant = filter(x.map(() => 2));
  return Math.abs(constant[N - 1] - 2 * (1 - m ** N)) < 1e-8 && same(filter(x.map((v) => -4 * v)), sum.map((v) => -4 * v));
}

export const convergesToAMinimum = (
  descend: (start: Vector, steps: number) => Vector[],
  gradient: (b: Vector) => Vector,
  start: Vector,
): boolean => {
  const path = descend(start, 2000);
  const end = path.at(-1);
  const first = path.at(0);
  if (!end || !first || path.length !== 2001 || first.join() !== start.join()) return false;
  if (end.some((x) => !Number.isFinite(x)) || gradient(end).some((s) => Math.abs(s) > 1e-4)) return false;
  const offsets = [-3, -2, -1, 0, 1, 2, 3].map((k) => k * 1e-3);
  const around = end.reduce<number[][]>((all, _) => all.flatMap((one) => offsets.map((o) => [...one, o])), [[]]);
  return around
    .filter((d) => d.some((x) => x !== 0))
    .every((d) => gradient(end.map((x, k) => x + d[k])).reduce((s, g, k) => s + g * d[k], 0) > 0);
};
