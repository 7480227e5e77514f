import type { Vector } from '../types.ts';
const gradient = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function outcome(path: Vector[]): string {
  const [x, y] = path[0];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const d = Math.abs(x - 2);
  if (d <= 0.01 && Math.abs(y - 1 - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  if (d <= 0.01 && Math.abs(y - 1 + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  if (d <= 0.01 && Math.abs(y - 1) <= 0.01) return 'saddle';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let z: Vector = [0, 0];
  const indices = Array.from({ length: steps }, (_, k) => k);
  const gd = indices.reduce<Vector[]>((path, k) => {
    const g = gradient(path[k]);
    return path.concat([path[k].map((b, i) => b - stepSize * g[i])]);
  }, [[...start]]);
  const momentum = indices.reduce<Vector[]>((path, k) => {
    const next = path[k].map((b, i) => b - stepSize * z[i]);
    z = gradient(next).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]);
    return path.concat([next]);
  }, [[...start]]);
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
