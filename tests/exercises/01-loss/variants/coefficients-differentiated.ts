// Polynomials as arrays of coefficients: differentiated by a loop, evaluated by recursion.
import type { Matrix, Vector } from '../types.ts';

type Polynomial = number[]; // constant first

const ofFirst: Polynomial = [0, 0, 1];
const ofSecond: Polynomial = [0, 0, -1, 0, 1];

function differentiate(polynomial: Polynomial): Polynomial {
  const result: Polynomial = [];
  for (let power = 1; power < polynomial.length; power++) {
    result.push(power * polynomial[power]);
  }
  return result;
}

function evaluate([constant, ...rest]: Polynomial, u: number): number {
  return rest.length === 0 ? constant : constant + u * evaluate(rest, u);
}

export function loss(beta: Vector): number {
  return evaluate(ofFirst, beta[0] - 2) + evaluate(ofSecond, beta[1] - 1);
}

export function gradient(beta: Vector): Vector {
  return [evaluate(differentiate(ofFirst), beta[0] - 2), evaluate(differentiate(ofSecond), beta[1] - 1)];
}

export function hessian(beta: Vector): Matrix {
  const first = evaluate(differentiate(differentiate(ofFirst)), beta[0] - 2);
  const second = evaluate(differentiate(differentiate(ofSecond)), beta[1] - 1);
  return [
    [first, 0],
    [0, second],
  ];
}
