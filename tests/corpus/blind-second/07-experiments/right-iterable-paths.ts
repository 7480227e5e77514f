import type { Vector } from '../types.ts';
const gradient = (x: number, y: number) => [2 * (x - 2), 4 * (y - 1) * (y - 1) * (y - 1) - 2 * (y - 1)] as const;
class Path implements Iterable<Vector> {
  private readonly points: Vector[] = [];
  add(x: number, y: number): this {
    this.points.push([x, y]);
    return this;
  }
  get end(): Vector {
    return this.points[this.points.length - 1];
  }
  get outcome(): string {
    const [x, y] = this.end;
    if (Number.isNaN(x) || Number.isNaN(y)) return 'diverged';
    if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return 'diverged';
    const square = (cx: number, cy: number) => Math.abs(x - cx) <= 0.01 && Math.abs(y - cy) <= 0.01;
    const up = Math.SQRT1_2;
    if (square(2, 1)) return 'saddle';
    if (square(2, 1 + up)) return 'minimum-1';
    if (square(2, 1 - up)) return 'minimum-2';
    return 'not-converged';
  }
  [Symbol.iterator]() {
    return this.points[Symbol.iterator]();
  }
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const plain = new Path().add(start[0], start[1]);
  const rolling = new Path().add(start[0], start[1]);
  let zx = 0;
  let zy = 0;
  for (let k = 0; k < steps; k++) {
    const [px, py] = plain.end;
    const [gx, gy] = gradient(px, py);
    plain.add(px - stepSize * gx, py - stepSize * gy);
    const qx = rolling.end[0] - stepSize * zx;
    const qy = rolling.end[1] - stepSize * zy;
    const [hx, hy] = gradient(qx, qy);
    zx = (1 - momentumCoeff) * hx + momentumCoeff * zx;
    zy = (1 - momentumCoeff) * hy + momentumCoeff * zy;
    rolling.add(qx, qy);
  }
  return { gd: [...plain], momentum: [...rolling], gdOutcome: plain.outcome, momentumOutcome: rolling.outcome };
}
