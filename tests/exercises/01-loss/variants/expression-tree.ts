import type { Matrix, Vector } from '../types.ts';

// A formula that differentiates itself by sum and product rule, built anew at each call: slow, and right.

interface Expression {
  at(beta: Vector): number;
  slope(coordinate: number): Expression;
}

const constant = (value: number): Expression => ({
  at: () => value,
  slope: () => constant(0),
});

const coordinate = (own: number): Expression => ({
  at: (beta) => beta[own]!,
  slope: (other) => constant(own === other ? 1 : 0),
});

const plus = (left: Expression, right: Expression): Expression => ({
  at: (beta) => left.at(beta) + right.at(beta),
  slope: (k) => plus(left.slope(k), right.slope(k)),
});

const times = (left: Expression, right: Expression): Expression => ({
  at: (beta) => left.at(beta) * right.at(beta),
  slope: (k) => plus(times(left.slope(k), right), times(left, right.slope(k))),
});

const power = (base: Expression, exponent: number): Expression =>
  exponent === 0 ? constant(1) : times(base, power(base, exponent - 1));

function formula(): Expression {
  const ahead = plus(coordinate(0), constant(-2));
  const aside = plus(coordinate(1), constant(-1));
  return plus(power(ahead, 2), plus(power(aside, 4), times(constant(-1), power(aside, 2))));
}

export function loss(beta: Vector): number {
  return formula().at(beta);
}

export function gradient(beta: Vector): Vector {
  return [0, 1].map((k) => formula().slope(k).at(beta));
}

export function hessian(beta: Vector): Matrix {
  return [0, 1].map((row) => [0, 1].map((column) => formula().slope(row).slope(column).at(beta)));
}
