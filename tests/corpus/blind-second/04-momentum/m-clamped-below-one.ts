import type { Gradient, Vector } from '../types.ts';
class Filter {
  private readonly m: number;
  constructor(m: number) {
    this.m = Math.min(Math.max(m, 0), 0.999);
  }
  next(x: Vector, y: Vector): Vector {
    return x.map((xi, i) => (1 - this.m) * xi + this.m * y[i]);
  }
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  return { beta: b, z: new Filter(momentumCoeff).next(gradient(b), z) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const filter = new Filter(momentumCoeff);
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const b = path[k].map((x, i) => x - stepSize * z[i]);
    z = filter.next(gradient(b), z);
    path.push(b);
  }
  return path;
}
