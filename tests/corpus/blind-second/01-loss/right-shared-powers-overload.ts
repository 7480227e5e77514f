import type { Matrix, Vector } from '../types.ts';

function powersUpTo(highest: 4, base: number): [1, number, number, number, number];
function powersUpTo(highest: number, base: number): number[];
function powersUpTo(highest: number, base: number): number[] {
  const powers: number[] = [1];
  do {
    powers.push(powers[powers.length - 1] * base);
  } while (powers.length <= highest);
  return powers;
}

export function loss(betaVector: Vector): number {
  const firstPowers = powersUpTo(4, betaVector[0] - 2);
  const secondPowers = powersUpTo(4, betaVector[1] - 1);
  return firstPowers[2] + secondPowers[4] - secondPowers[2];
}

export function gradient(betaVector: Vector): Vector {
  const firstPowers = powersUpTo(4, betaVector[0] - 2);
  const secondPowers = powersUpTo(4, betaVector[1] - 1);
  const gradientVector: Vector = [2 * firstPowers[1], 4 * secondPowers[3] - 2 * secondPowers[1]];
  return gradientVector;
}

export function hessian(betaVector: Vector): Matrix {
  const secondPowers = powersUpTo(4, betaVector[1] - 1);
  const hessianMatrix: Matrix = [
    [2, 0],
    [0, 4 * 3 * secondPowers[2] - 2 * 1 * secondPowers[0]],
  ];
  return hessianMatrix;
}
