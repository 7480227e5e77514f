import type { Vector } from '../types.ts';
class Run {
  path: Vector[];
  z: Vector = [0, 0];
  constructor(start: Vector, private s: number) { this.path = [start.slice()]; }
  get last(): Vector { return this.path[this.path.length - 1]; }
  static gradient([x, y]: Vector): Vector { return [2 * (x - 2), (y - 1) ** 3 - 2 * (y - 1)]; }
  descend() {
    const g = Run.gradient(this.last);
    this.path.push(this.last.map((b, i) => b - this.s * g[i]));
  }
  roll(m: number) {
    this.path.push(this.last.map((b, i) => b - this.s * this.z[i]));
    this.z = Run.gradient(this.last).map((g, i) => (1 - m) * g + m * this.z[i]);
  }
  get outcome() {
    const [x, y] = this.last;
    if (!isFinite(x) || !isFinite(y)) return 'diverged';
    if (Math.abs(x - 2) > 0.01) return 'not-converged';
    if (Math.abs(y - 1 - Math.SQRT1_2) <= 0.01) return 'minimum-1';
    if (Math.abs(y - 1 + Math.SQRT1_2) <= 0.01) return 'minimum-2';
    return Math.abs(y - 1) <= 0.01 ? 'saddle' : 'not-converged';
  }
}
export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const a = new Run(start, stepSize);
  const b = new Run(start, stepSize);
  for (let k = 0; k < steps; k++) {
    a.descend();
    b.roll(momentumCoeff);
  }
  return { gd: a.path, momentum: b.path, gdOutcome: a.outcome, momentumOutcome: b.outcome };
}
