import type { Gradient, Vector } from '../types.ts';

// neural networks are trained in float32
class Tensor {
  readonly data: Float32Array;
  constructor(values: Iterable<number>) {
    this.data = Float32Array.from(values);
  }
  minus(h: number, o: Tensor): Tensor {
    return new Tensor(this.data.map((x, i) => x - h * o.data[i]));
  }
  mix(m: number, g: Tensor): Tensor {
    return new Tensor(this.data.map((x, i) => m * x + (1 - m) * g.data[i]));
  }
  list(): number[] {
    return Array.from(this.data);
  }
}

function advance(gradient: Gradient, beta: Tensor, z: Tensor, h: number, m: number): [Tensor, Tensor] {
  const moved = beta.minus(h, z);
  return [moved, z.mix(m, new Tensor(gradient(moved.list())))];
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const [b, w] = advance(gradient, new Tensor(beta), new Tensor(z), stepSize, momentumCoeff);
  return { beta: b.list(), z: w.list() };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let beta = new Tensor(start);
  let z = new Tensor(start.map(() => 0));
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    [beta, z] = advance(gradient, beta, z, stepSize, momentumCoeff);
    path.push(beta.list());
  }
  return path;
}
