// A class with parameter properties and an enum: TypeScript that cannot simply be erased.
import type { Matrix, Vector } from '../types.ts';

enum Parameter {
  First,
  Second,
}

class Well {
  constructor(
    private readonly parameter: Parameter,
    private readonly centre: number,
    private readonly quartic: number,
    private readonly quadratic: number,
  ) {}

  private offset(beta: Vector): number {
    return beta[this.parameter] - this.centre;
  }

  value(beta: Vector): number {
    const u = this.offset(beta);
    return this.quartic * u ** 4 + this.quadratic * u ** 2;
  }

  slope(beta: Vector): number {
    const u = this.offset(beta);
    return 4 * this.quartic * u ** 3 + 2 * this.quadratic * u;
  }

  curvature(beta: Vector): number {
    return 12 * this.quartic * this.offset(beta) ** 2 + 2 * this.quadratic;
  }
}

const bowl = new Well(Parameter.First, 2, 0, 1);
const doubleWell = new Well(Parameter.Second, 1, 1, -1);

export function loss(beta: Vector): number {
  return bowl.value(beta) + doubleWell.value(beta);
}

export function gradient(beta: Vector): Vector {
  return [bowl.slope(beta), doubleWell.slope(beta)];
}

export function hessian(beta: Vector): Matrix {
  return [
    [bowl.curvature(beta), 0],
    [0, doubleWell.curvature(beta)],
  ];
}
