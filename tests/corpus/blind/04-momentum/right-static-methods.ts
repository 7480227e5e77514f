import type { Gradient, Vector } from '../types.ts';

class Momentum {
  static step(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number): { beta: Vector; z: Vector } {
    const here = Array.from(beta, (b, i) => b - z[i] * stepSize);
    const slope = gradient(here);
    return { beta: here, z: Array.from(z, (old, i) => old * m + slope[i] * (1 - m)) };
  }

  static descend(gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number): Vector[] {
    const path: Vector[] = [start];
    let z: Vector = start.map(() => 0);
    for (const k of Array(steps).keys()) {
      const next = Momentum.step(gradient, path[k], z, stepSize, m);
      z = next.z;
      path.push(next.beta);
    }
    return path;
  }
}

export const momentumStep = Momentum.step;
export const momentumDescent = Momentum.descend;
export default Momentum;
