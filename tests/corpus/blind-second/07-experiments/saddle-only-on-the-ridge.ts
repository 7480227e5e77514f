import type { Vector } from '../types.ts';
const grad = (b: Vector): Vector => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
function ended([x, y]: Vector) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const home = Math.abs(x - 2) <= 0.01;
  if (home && y === 1) return 'saddle';
  if (home && Math.abs(y - (1 + Math.SQRT1_2)) <= 0.01) return 'minimum-1';
  if (home && Math.abs(y - (1 - Math.SQRT1_2)) <= 0.01) return 'minimum-2';
  return 'not-converged';
}
class Path {
  readonly points: Vector[];
  constructor(start: Vector) { this.points = [[...start]]; }
  get end() { return this.points[this.points.length - 1]; }
  step(d: Vector, s: number) { this.points.push(this.end.map((b, i) => b - s * d[i])); }
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const plain = new Path(start);
  const ball = new Path(start);
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    plain.step(grad(plain.end), stepSize);
    ball.step(z, stepSize);
    const g = grad(ball.end);
    z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
  }
  return { gd: plain.points, momentum: ball.points, gdOutcome: ended(plain.end), momentumOutcome: ended(ball.end) };
}
