import type { Vector } from '../types.ts';

class Ball {
  private zx = 0;
  private zy = 0;
  readonly trail: number[][] = [];
  constructor(private x: number, private y: number, private readonly eta: number) {
    this.trail.push([x, y]);
  }
  private slope(): [number, number] {
    const d = this.y - 1;
    return [2 * (this.x - 2), 4 * d * d * d - 2 * d];
  }
  slide(): void {
    const [gx, gy] = this.slope();
    this.x -= this.eta * gx;
    this.y -= this.eta * gy;
    this.trail.push([this.x, this.y]);
  }
  roll(m: number): void {
    this.x -= this.eta * this.zx;
    this.y -= this.eta * this.zy;
    const [gx, gy] = this.slope();
    this.zx = (1 - m) * gx + m * this.zx;
    this.zy = (1 - m) * gy + m * this.zy;
    this.trail.push([this.x, this.y]);
  }
  get fate() {
    if (!isFinite(this.x) || !isFinite(this.y)) return 'diverged';
    if (Math.abs(this.x - 2) > 0.01) return 'not-converged';
    if (Math.abs(this.y - 1 - Math.SQRT1_2) <= 0.01) return 'minimum-1';
    if (Math.abs(this.y - 1 + Math.SQRT1_2) <= 0.01) return 'minimum-2';
    if (Math.abs(this.y - 1) <= 0.01) return 'saddle';
    return 'not-converged';
  }
}

export function experiment(settings: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const a = new Ball(settings.start[0], settings.start[1], settings.stepSize);
  const b = new Ball(settings.start[0], settings.start[1], settings.stepSize);
  for (let i = 0; i < settings.steps; i++) {
    a.slide();
    b.roll(settings.momentumCoeff);
  }
  return { gd: a.trail, momentum: b.trail, gdOutcome: a.fate, momentumOutcome: b.fate };
}
