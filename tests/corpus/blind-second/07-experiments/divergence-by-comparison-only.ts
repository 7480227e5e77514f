import type { Vector } from '../types.ts';
const g = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function result(p: Vector): string {
  const [x, y] = p;
  if (x > 1e6 || x < -1e6 || y > 1e6 || y < -1e6) return 'diverged';
  const hit = (t: number): boolean => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01;
  if (hit(1 + Math.SQRT1_2)) return 'minimum-1';
  if (hit(1 - Math.SQRT1_2)) return 'minimum-2';
  if (hit(1)) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice(0, 2)];
  const momentum: Vector[] = [start.slice(0, 2)];
  let z: Vector = [0, 0];
  for (const k of Array(steps).keys()) {
    const s = g(gd[k]);
    gd.push(gd[k].map((b, i) => b - stepSize * s[i]));
    const b = momentum[k].map((v, i) => v - stepSize * z[i]);
    const t = g(b);
    z = z.map((v, i) => (1 - momentumCoeff) * t[i] + momentumCoeff * v);
    momentum.push(b);
  }
  return { gd, momentum, gdOutcome: result(gd[steps]), momentumOutcome: result(momentum[steps]) };
}
