import type { Matrix, Vector } from '../types.ts';

class Polynomial {
  constructor(private readonly c: readonly number[]) {}

  at(t: number): number {
    return this.c.reduceRight((sum, c) => sum * t + c, 0);
  }

  derivative(): Polynomial {
    return new Polynomial(this.c.map((c, power) => c * power).slice(1));
  }
}

// in the shifted coordinates u = x - 2, v = y - 1
const p = new Polynomial([0, 0, 1]);
const q = new Polynomial([0, 0, -1, 0, 1]);
const dp = p.derivative();
const dq = q.derivative();
const ddp = dp.derivative();
const ddq = dq.derivative();

export function loss([x, y]: Vector): number {
  return p.at(x - 2) + q.at(y - 1);
}

export function gradient([x, y]: Vector): Vector {
  return [dp.at(x - 2), dq.at(y - 1)];
}

export function hessian([x, y]: Vector): Matrix {
  return [
    [ddp.at(x - 2), 0],
    [0, ddq.at(y - 1)],
  ];
}
