import type { Gradient, Vector } from '../types.ts';

class MomentumOptimizer {
  private z: number[];
  private beta: number[];

  constructor(
    private readonly gradient: Gradient,
    start: Vector,
    z: Vector,
    private readonly stepSize: number,
    private readonly momentum: number,
  ) {
    this.beta = [...start];
    this.z = [...z];
  }

  public step(): void {
    const { stepSize, momentum } = this;
    this.beta = this.beta.map((b, i) => b - stepSize * this.z[i]);
    const g = this.gradient(this.beta);
    this.z = this.z.map((zi, i) => (1 - momentum) * g[i] + momentum * zi);
  }

  public get point(): Vector {
    return [...this.beta];
  }

  public get filtered(): Vector {
    return [...this.z];
  }
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const optimizer = new MomentumOptimizer(gradient, beta, z, stepSize, momentumCoeff);
  optimizer.step();
  return { beta: optimizer.point, z: optimizer.filtered };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const optimizer = new MomentumOptimizer(gradient, start, new Array(start.length).fill(0), stepSize, momentumCoeff);
  const path = [optimizer.point];
  for (let step = 1; step <= steps; step += 1) {
    optimizer.step();
    path.push(optimizer.point);
  }
  return path;
}
