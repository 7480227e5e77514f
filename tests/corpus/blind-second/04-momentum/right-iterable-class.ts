import type { Gradient, Vector } from '../types.ts';
export class Ball implements Iterable<Vector> {
  readonly gradient; readonly start; readonly h; readonly m; readonly steps;
  constructor(gradient: Gradient, start: Vector, h: number, m: number, steps: number) {
    this.gradient = gradient; this.start = start; this.h = h; this.m = m; this.steps = steps;
  }
  *[Symbol.iterator](): Iterator<Vector> {
    let at: Vector = this.start.slice();
    let z: Vector = at.map(() => 0);
    yield at;
    for (let k = 0; k < this.steps; k++) {
      const r = momentumStep(this.gradient, at, z, this.h, this.m);
      at = r.beta;
      z = r.z;
      yield at;
    }
  }
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): { beta: Vector; z: Vector } {
  const b = beta.map((value, i) => value - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: g.map((value, i) => value * (1 - momentumCoeff) + momentumCoeff * z[i]) };
}
export const momentumDescent = (...args: ConstructorParameters<typeof Ball>): Vector[] => Array.from(new Ball(...args));
