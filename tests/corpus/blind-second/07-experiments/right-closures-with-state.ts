import type { Vector } from '../types.ts';
const slopeAt = ([x, y]: Vector): Vector => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
type Next = () => Vector;
function walker(start: Vector, stepSize: number): Next {
  let at: Vector = start;
  return () => {
    const g = slopeAt(at);
    return (at = at.map((c, i) => c - stepSize * g[i]));
  };
}
function roller(start: Vector, stepSize: number, m: number): Next {
  let at: Vector = start;
  let z: Vector = [0, 0];
  return () => {
    at = at.map((c, i) => c - stepSize * z[i]);
    const g = slopeAt(at);
    z = z.map((v, i) => (1 - m) * g[i] + m * v);
    return at;
  };
}
const record = (start: Vector, next: Next, steps: number): Vector[] => [[...start], ...Array.from({ length: steps }, next)];
function howItEnded(path: readonly Vector[]) {
  const [x, y] = path[path.length - 1];
  const offset = y - 1;
  if (Number.isFinite(x + y) === false && (!Number.isFinite(x) || !Number.isFinite(y))) return 'diverged';
  const xIsRight = Math.abs(x - 2) <= 0.01;
  if (xIsRight && Math.abs(offset) <= 0.01) return 'saddle';
  if (xIsRight && Math.abs(Math.abs(offset) - Math.SQRT1_2) <= 0.01) return offset > 0 ? 'minimum-1' : 'minimum-2';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = record(start, walker(start, stepSize), steps);
  const momentum = record(start, roller(start, stepSize, momentumCoeff), steps);
  return { gd, momentum, gdOutcome: howItEnded(gd), momentumOutcome: howItEnded(momentum) };
}
