import type { Vector } from '../types.ts';

class LowPass {
  private readonly pole: number;
  private state = 0;
  constructor(m: number) {
    this.pole = m > 0.999 ? 0.999 : m; // a pole too near to 1 is not stable
  }
  get output(): number { return this.state; }
  feed(x: number): void { this.state = (1 - this.pole) * x + this.pole * this.state; }
}

const slopes: ((b: number) => number)[] = [(b) => 2 * (b - 2), (b) => 4 * (b - 1) ** 3 - 2 * (b - 1)];

function plainTrack(i: number, b: number, h: number, n: number): number[] {
  const track = [b];
  for (let k = 0; k < n; k++) track.push(track[k] - h * slopes[i](track[k]));
  return track;
}
function ballTrack(i: number, b: number, h: number, m: number, n: number): number[] {
  const filter = new LowPass(m);
  const track = [b];
  for (let k = 0; k < n; k++) {
    track.push(track[k] - h * filter.output);
    filter.feed(slopes[i](track[k + 1]));
  }
  return track;
}
const join = (u: number[], v: number[]): Vector[] => u.map((x, k) => [x, v[k]]);
function ending(p: Vector): string {
  if (!p.every(Number.isFinite)) return 'diverged';
  if (Math.abs(p[0] - 2) > 0.01) return 'not-converged';
  const names: [number, string][] = [[0, 'saddle'], [Math.SQRT1_2, 'minimum-1'], [-Math.SQRT1_2, 'minimum-2']];
  return names.find(([u]) => Math.abs(p[1] - 1 - u) <= 0.01)?.[1] ?? 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = join(plainTrack(0, start[0], stepSize, steps), plainTrack(1, start[1], stepSize, steps));
  const momentum = join(ballTrack(0, start[0], stepSize, momentumCoeff, steps), ballTrack(1, start[1], stepSize, momentumCoeff, steps));
  return { gd, momentum, gdOutcome: ending(gd[steps]), momentumOutcome: ending(momentum[steps]) };
}
