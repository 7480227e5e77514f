import type { Vector } from '../types.ts';

/** c[0] + c[1] t + c[2] t² + … */
class Polynomial {
  constructor(private readonly c: number[]) {}

  at(t: number): number {
    return this.c.reduceRight((sum, c) => sum * t + c, 0);
  }

  derivative(): Polynomial {
    return new Polynomial(this.c.map((c, k) => k * c).slice(1));
  }
}

const first = new Polynomial([0, 0, 1]);
const second = new Polynomial([0, 0, -1, 0, 1]);

function loss(beta: Vector): number {
  return first.at(beta[0] - 2) + second.at(beta[1] - 1);
}

function gradient(beta: Vector) {
  return Float64Array.of(first.derivative().at(beta[0] - 2), second.derivative().at(beta[1] - 1));
}

function hessian(beta: Vector) {
  return [
    Float64Array.of(first.derivative().derivative().at(beta[0] - 2), 0),
    Float64Array.of(0, second.derivative().derivative().at(beta[1] - 1)),
  ];
}

export { loss, gradient, hessian };
