import type { Gradient, Vector } from '../types.ts';
class State {
  readonly stepsTaken: number;
  constructor(readonly beta: Vector, readonly z: Vector, stepsTaken = 0) {
    this.stepsTaken = stepsTaken;
  }
  static at(start: Vector): State {
    return new State([...start], start.map(() => 0));
  }
  next(gradient: Gradient, stepSize: number, m: number): State {
    const beta = this.beta.map((b, i) => b - stepSize * this.z[i]);
    const g = gradient(beta);
    return new State(beta, this.z.map((z, i) => (1 - m) * g[i] + m * z), this.stepsTaken + 1);
  }
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): State {
  return new State(beta, z).next(gradient, stepSize, momentumCoeff);
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [];
  for (let s = State.at(start); ; s = s.next(gradient, stepSize, momentumCoeff)) {
    path.push(s.beta);
    if (s.stepsTaken === steps) return path;
  }
}
