import type { Vector } from '../types.ts';
const point = (x: number, y: number): Vector => Object.freeze([x, y]);
const slope = (p: Vector): Vector => point(2 * (p[0] - 2), 4 * (p[1] - 1) ** 3 - 2 * (p[1] - 1));
const unfold = <S>(seed: S, next: (s: S) => S, n: number): S[] => {
  const list: S[] = [seed];
  while (list.length <= n) list.push(next(list[list.length - 1]));
  return list;
};
const ROOT = Math.sqrt(2) / 2;
const kinds = { 'minimum-1': point(2, 1 + ROOT), 'minimum-2': point(2, 1 - ROOT), saddle: point(2, 1) };
function outcome(p: Vector): string {
  if (p.filter(Number.isFinite).length < 2) return 'diverged';
  for (const [name, q] of Object.entries(kinds)) if (q.every((c, i) => c - 0.01 <= p[i] && p[i] <= c + 0.01)) return name;
  return 'not-converged';
}
export function experiment({ start, stepSize: s, momentumCoeff: m, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const origin = point(start[0], start[1]);
  const gd = unfold(origin, (p) => { const g = slope(p); return point(p[0] - s * g[0], p[1] - s * g[1]); }, steps);
  const momentum = unfold({ p: origin, z: point(0, 0) }, ({ p, z }) => {
    const q = point(p[0] - s * z[0], p[1] - s * z[1]);
    const g = slope(q);
    return { p: q, z: point((1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]) };
  }, steps).map((state) => state.p);
  return Object.freeze({ gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) });
}
