import type { Gradient, Vector } from '../types.ts';

/** Position and the position before: their difference is the speed. */
class Track {
  constructor(readonly before: Vector, readonly now: Vector, readonly stepSize: number) {}
  speed(i: number): number {
    return (this.before[i] - this.now[i]) / this.stepSize;
  }
  filtered(g: Vector, m: number): Vector {
    return g.map((gi, i) => (1 - m) * gi + m * this.speed(i));
  }
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const track = new Track(beta, beta.map((b, i) => b - stepSize * z[i]), stepSize);
  return { beta: track.now, z: track.filtered(gradient(track.now), momentumCoeff) };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const points: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  while (points.length < steps + 1) {
    const track = new Track(points.at(-1)!, points.at(-1)!.map((b, i) => b - stepSize * z[i]), stepSize);
    z = track.filtered(gradient(track.now), momentumCoeff);
    points.push(track.now);
  }
  return points;
}
