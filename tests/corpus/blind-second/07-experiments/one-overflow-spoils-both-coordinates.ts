import type { Vector } from '../types.ts';

class Point {
  static readonly LOST = () => new Point(NaN, NaN);
  constructor(readonly x: number, readonly y: number) {}
  get ok(): boolean { return Number.isFinite(this.x) && Number.isFinite(this.y); }
  get slope(): Point {
    const d = this.y - 1;
    return new Point(2 * (this.x - 2), 4 * d * d * d - 2 * d);
  }
  minus(f: number, o: Point): Point {
    const p = new Point(this.x - f * o.x, this.y - f * o.y);
    return p.ok ? p : Point.LOST();
  }
  mix(m: number, o: Point): Point { return new Point(m * this.x + (1 - m) * o.x, m * this.y + (1 - m) * o.y); }
  get outcome(): string {
    if (!this.ok) return 'diverged';
    for (const [n, c] of [['minimum-1', Math.SQRT1_2], ['saddle', 0], ['minimum-2', -Math.SQRT1_2]] as const) {
      if (Math.abs(this.x - 2) <= 0.01 && Math.abs(this.y - 1 - c) <= 0.01) return n;
    }
    return 'not-converged';
  }
}
const asVectors = (points: Point[]): Vector[] => points.map((p) => [p.x, p.y]);

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const slide = [new Point(start[0], start[1])];
  const roll = [new Point(start[0], start[1])];
  let z = new Point(0, 0);
  for (let k = 0; k < steps; k++) {
    slide.push(slide[k].minus(stepSize, slide[k].slope));
    roll.push(roll[k].minus(stepSize, z));
    z = z.mix(momentumCoeff, roll[k + 1].slope);
  }
  return { gd: asVectors(slide), momentum: asVectors(roll), gdOutcome: slide[steps].outcome, momentumOutcome: roll[steps].outcome };
}
