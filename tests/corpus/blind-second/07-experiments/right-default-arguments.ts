import type { Vector } from '../types.ts';
const grad = ([x, y]: Vector, cx = 2, cy = 1): Vector => [2 * (x - cx), 4 * (y - cy) ** 3 - 2 * (y - cy)];
interface Ball { at: Vector; z: Vector }
const moveFirst = ({ at, z }: Ball, s: number, m: number): Ball => {
  const next = at.map((c, i) => c - s * z[i]);
  const g = grad(next);
  return { at: next, z: z.map((v, i) => (1 - m) * g[i] + m * v) };
};
const filterFirst = ({ at }: Ball, s: number): Ball => {
  const z = grad(at);
  return { at: at.map((c, i) => c - s * z[i]), z };
};
function travel(start: Vector, s: number, steps: number, step: (b: Ball, s: number, m: number) => Ball = filterFirst, m = 0): Vector[] {
  let ball: Ball = { at: start.slice(), z: [0, 0] };
  const seen = [ball.at];
  for (let k = 0; k < steps; k++) {
    ball = step(ball, s, m);
    seen.push(ball.at);
  }
  return seen;
}
function arrival(path: Vector[], tolerance = 0.01, r = Math.SQRT1_2): string {
  const [x, y] = path[path.length - 1];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) < tolerance) {
    for (const [t, n] of [[r, 'minimum-1'], [-r, 'minimum-2'], [0, 'saddle']] as const) if (Math.abs(y - 1 - t) < tolerance) return n;
  }
  return 'not-converged';
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = travel(start, stepSize, steps);
  const momentum = travel(start, stepSize, steps, moveFirst, momentumCoeff);
  return { gd, momentum, gdOutcome: arrival(gd), momentumOutcome: arrival(momentum) };
}
