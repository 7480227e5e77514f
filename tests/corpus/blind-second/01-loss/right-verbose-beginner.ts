import type { Matrix, Vector } from '../types.ts';

// this function computes the loss
export function loss(beta: Vector): number {
  // take the two numbers out of the array
  const beta1: number = beta[0];
  const beta2: number = beta[1];

  // first term
  const distance1: number = beta1 - 2;
  const term1: number = distance1 * distance1;

  // second term
  const distance2: number = beta2 - 1;
  const term2: number = distance2 * distance2 * distance2 * distance2;

  // third term
  const term3: number = distance2 * distance2;

  let result: number = 0;
  result = result + term1;
  result = result + term2;
  result = result - term3;
  return result;
}

// this function computes the gradient
export function gradient(beta: Vector): Vector {
  const beta1: number = beta[0];
  const beta2: number = beta[1];
  const distance2: number = beta2 - 1;

  // derivative of (beta1 - 2)^2 is 2 * (beta1 - 2)
  const firstDerivative: number = 2 * (beta1 - 2);

  // derivative of (beta2 - 1)^4 is 4 * (beta2 - 1)^3
  const partA: number = 4 * distance2 * distance2 * distance2;
  // derivative of (beta2 - 1)^2 is 2 * (beta2 - 1)
  const partB: number = 2 * distance2;
  const secondDerivative: number = partA - partB;

  const answer: number[] = [];
  answer.push(firstDerivative);
  answer.push(secondDerivative);
  return answer;
}

// this function computes the hessian
export function hessian(beta: Vector): Matrix {
  const distance2: number = beta[1] - 1;
  const topLeft: number = 2;
  const topRight: number = 0; // no term has both parameters
  const bottomLeft: number = 0;
  const bottomRight: number = 12 * distance2 * distance2 - 2;
  const row1: number[] = [topLeft, topRight];
  const row2: number[] = [bottomLeft, bottomRight];
  return [row1, row2];
}
