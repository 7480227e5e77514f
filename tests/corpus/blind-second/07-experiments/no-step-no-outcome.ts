import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function outcome(path: Vector[]): string {
  if (path.length < 2) return 'not-converged'; // has not even begun
  const [x, y] = path[path.length - 1];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const at = (t: number) => Math.abs(x - 2) <= 0.01 && Math.abs(y - t) <= 0.01;
  if (at(1 + Math.SQRT1_2)) return 'minimum-1';
  if (at(1 - Math.SQRT1_2)) return 'minimum-2';
  if (at(1)) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  let z: Vector = [0, 0];
  let k = steps;
  while (k--) {
    const a = gd.at(-1)!;
    const g = gradient(a);
    gd.push(a.map((b, i) => b - stepSize * g[i]));
    const c = momentum.at(-1)!.map((b, i) => b - stepSize * z[i]);
    const h = gradient(c);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i] + momentumCoeff * v);
    momentum.push(c);
  }
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
