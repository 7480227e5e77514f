import type { Matrix, Vector } from '../types.ts';

class Polynomial {
  constructor(private readonly coefficients: number[]) {}

  at(x: number): number {
    let sum = 0;
    for (let i = this.coefficients.length - 1; i >= 0; i--) sum = sum * x + this.coefficients[i];
    return sum;
  }

  derivative(): Polynomial {
    return new Polynomial(this.coefficients.map((c, i) => c * i).slice(1));
  }
}

const parabola = new Polynomial([0, 0, 1]);
const doubleWell = new Polynomial([0, 0, -1, 0, 1]);

export function loss(beta: Vector): number {
  return parabola.at(beta[0] - 2) + doubleWell.at(beta[1] - 1);
}

export function gradient(beta: Vector): Vector {
  return [parabola.derivative().at(beta[0] - 2), doubleWell.derivative().at(beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  return [
    [parabola.derivative().derivative().at(beta[0] - 2), 0],
    [0, doubleWell.derivative().derivative().at(beta[1] - 1)],
  ];
}
