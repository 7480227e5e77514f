import type { Gradient, Vector } from '../types.ts';
class OnePole {
  #b0: number;
  #a1: number;
  #y: number;
  constructor(m: number, initial = 0) {
    this.#b0 = 1 - m;
    this.#a1 = -m;
    this.#y = initial;
  }
  feed(x: number): number {
    return (this.#y = this.#b0 * x - this.#a1 * this.#y);
  }
  get output(): number {
    return this.#y;
  }
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const filters = z.map((zi) => new OnePole(momentumCoeff, zi));
  const moved = beta.map((b, i) => b - stepSize * filters[i].output);
  const g = gradient(moved);
  return { beta: moved, z: filters.map((f, i) => f.feed(g[i])) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const filters = start.map(() => new OnePole(momentumCoeff));
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const moved = path[k].map((b, i) => b - stepSize * filters[i].output);
    gradient(moved).forEach((g, i) => filters[i].feed(g));
    path.push(moved);
  }
  return path;
}
