import type { Vector } from '../types.ts';
function* plain(start: Vector, s: number, n: number): Generator<Vector> {
  let [x, y] = start;
  yield [x, y];
  for (let k = 0; k < n; k++) {
    const u = y - 1;
    [x, y] = [x - s * 2 * (x - 2), y - s * (4 * u * u * u - 2 * u)];
    yield [x, y];
  }
}
function* rolling(start: Vector, s: number, m: number, n: number): Generator<Vector> {
  let [x, y] = start;
  let zx = 0, zy = 0;
  yield [x, y];
  while (n-- > 0) {
    x -= s * zx;
    y -= s * zy;
    const u = y - 1;
    zx = (1 - m) * 2 * (x - 2) + m * zx;
    zy = (1 - m) * (4 * u * u * u - 2 * u) + m * zy;
    yield [x, y];
  }
}
function ending([x, y]: Vector): string {
  if (!(Math.abs(x) < Infinity && Math.abs(y) < Infinity)) return 'diverged';
  if (Math.abs(x - 2) > 0.01) return 'not-converged';
  if (Math.abs(y - 1) <= 0.01) return 'saddle';
  if (Math.abs(y - 1 - Math.SQRT1_2) <= 0.01) return 'minimum-1';
  if (Math.abs(y - 1 + Math.SQRT1_2) <= 0.01) return 'minimum-2';
  return 'not-converged';
}
export const experiment = ({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) => {
  const gd = [...plain(start, stepSize, steps)];
  const momentum = [...rolling(start, stepSize, momentumCoeff, steps)];
  return { gd, momentum, gdOutcome: ending(gd[gd.length - 1]), momentumOutcome: ending(momentum[momentum.length - 1]) };
};
