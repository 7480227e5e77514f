import type { Vector } from '../types.ts';
type P = [number, number];
const grad = (x: number, y: number): P => [2 * (x - 2), (y - 1) * (4 * (y - 1) * (y - 1) - 2)];
function gd(start: Vector, s: number, n: number): P[] {
  const out: P[] = [[start[0], start[1]]];
  for (let i = 0; i < n; i++) {
    const g = grad(...out[i]);
    out.push([out[i][0] - s * g[0], out[i][1] - s * g[1]]);
  }
  return out;
}
function nesterov(start: Vector, s: number, m: number, n: number): P[] {
  const out: P[] = [[start[0], start[1]]];
  let z: P = [0, 0];
  for (let i = 0; i < n; i++) {
    const x = out[i][0] - s * z[0];
    const y = out[i][1] - s * z[1];
    const g = grad(x - s * m * z[0], y - s * m * z[1]);
    z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
    out.push([x, y]);
  }
  return out;
}
const NAMES: Array<[string, P]> = [['minimum-1', [2, 1 + Math.SQRT1_2]], ['minimum-2', [2, 1 - Math.SQRT1_2]], ['saddle', [2, 1]]];
const end = (p: P) => !p.every(isFinite) ? 'diverged' : NAMES.find(([, q]) => Math.max(Math.abs(p[0] - q[0]), Math.abs(p[1] - q[1])) <= 0.01)?.[0] ?? 'not-converged';
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const a = gd(start, stepSize, steps);
  const b = nesterov(start, stepSize, momentumCoeff, steps);
  return { gd: a, momentum: b, gdOutcome: end(a[steps]), momentumOutcome: end(b[steps]) };
}
