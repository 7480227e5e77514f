import type { Vector } from '../types.ts';
function* ball(start: Vector, s: number, m: number, n: number): Generator<Vector> {
  let [x, y] = start, vx = 0, vy = 0;
  yield [x, y];
  for (let k = 0; k < n; k++) {
    x -= s * vx;
    y -= s * vy;
    vx = m * vx + 2 * (x - 2);
    vy = m * vy + 4 * (y - 1) ** 3 - 2 * (y - 1);
    yield [x, y];
  }
}
function* plain(start: Vector, s: number, n: number): Generator<Vector> {
  let [x, y] = start;
  yield [x, y];
  for (let k = 0; k < n; k++) {
    [x, y] = [x - s * (2 * (x - 2)), y - s * (4 * (y - 1) ** 3 - 2 * (y - 1))];
    yield [x, y];
  }
}
function judge([x, y]: Vector) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const u = Math.abs(y - 1);
  if (Math.abs(x - 2) <= 0.01 && u <= 0.01) return 'saddle';
  if (Math.abs(x - 2) <= 0.01 && Math.abs(u - Math.SQRT1_2) <= 0.01) return y > 1 ? 'minimum-1' : 'minimum-2';
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = [...plain(start, stepSize, steps)];
  const momentum = [...ball(start, stepSize, momentumCoeff, steps)];
  return { gd, momentum, gdOutcome: judge(gd[steps]), momentumOutcome: judge(momentum[steps]) };
}
