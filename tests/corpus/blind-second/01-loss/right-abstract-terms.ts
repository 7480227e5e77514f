import type { Matrix, Vector } from '../types.ts';

abstract class Term {
  constructor(protected readonly axis: number) {}
  abstract value(beta: Vector): number;
  abstract slope(beta: Vector): number;
  abstract curvature(beta: Vector): number;
  belongsTo(axis: number): boolean {
    return this.axis === axis;
  }
}

class PowerTerm extends Term {
  constructor(axis: number, private centre: number, private n: number, private sign: 1 | -1 = 1) {
    super(axis);
  }
  value(beta: Vector) {
    return this.sign * (beta[this.axis] - this.centre) ** this.n;
  }
  slope(beta: Vector) {
    return this.sign * this.n * (beta[this.axis] - this.centre) ** (this.n - 1);
  }
  curvature(beta: Vector) {
    return this.sign * this.n * (this.n - 1) * (beta[this.axis] - this.centre) ** (this.n - 2);
  }
}

const terms: Term[] = [new PowerTerm(0, 2, 2), new PowerTerm(1, 1, 4), new PowerTerm(1, 1, 2, -1)];

export function loss(beta: Vector): number {
  return terms.reduce((sum, t) => sum + t.value(beta), 0);
}

export function gradient(beta: Vector): Vector {
  const g = [0, 0];
  for (let i = 0; i < 2; i++) for (const t of terms) if (t.belongsTo(i)) g[i] += t.slope(beta);
  return g;
}

export function hessian(beta: Vector): Matrix {
  const H = [[0, 0], [0, 0]];
  for (let i = 0; i < 2; i++) for (const t of terms) if (t.belongsTo(i)) H[i][i] += t.curvature(beta);
  return H;
}
