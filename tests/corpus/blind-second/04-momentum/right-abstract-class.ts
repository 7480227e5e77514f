import type { Gradient, Vector } from '../types.ts';
abstract class Optimizer {
  constructor(protected point: number[]) {}
  abstract step(gradient: Gradient): void;
  snapshot(): number[] {
    return this.point.slice();
  }
  run(gradient: Gradient, steps: number): Vector[] {
    const path: Vector[] = [this.snapshot()];
    for (let k = 0; k < steps; k++) {
      this.step(gradient);
      path.push(this.snapshot());
    }
    return path;
  }
}
class Momentum extends Optimizer {
  constructor(start: Vector, readonly z: number[], private h: number, private m: number) {
    super(start.slice());
  }
  override step(gradient: Gradient): void {
    this.z.forEach((v, i) => { this.point[i] -= this.h * v; });
    const g = gradient(this.snapshot());
    g.forEach((gi, i) => { this.z[i] += (1 - this.m) * (gi - this.z[i]); });
  }
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const o = new Momentum(beta, z.slice(), stepSize, momentumCoeff);
  o.step(gradient);
  return { beta: o.snapshot(), z: o.z };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  return new Momentum(start, start.map(() => 0), stepSize, momentumCoeff).run(gradient, steps);
}
