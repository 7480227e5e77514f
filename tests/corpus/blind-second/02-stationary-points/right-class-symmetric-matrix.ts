import type { Matrix, Vector } from '../types.ts';
export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

class Symmetric2 {
  constructor(private readonly a: number, private readonly b: number, private readonly c: number) {}
  static from(m: Matrix): Symmetric2 {
    return new Symmetric2(m[0]![0]!, m[0]![1]!, m[1]![1]!);
  }
  get det(): number { return this.a * this.c - this.b * this.b; }
  get trace(): number { return this.a + this.c; }
  get kind(): Kind {
    if (this.det === 0) return 'inconclusive';
    if (this.det < 0) return 'saddle';
    return this.trace > 0 ? 'minimum' : 'maximum';
  }
}

class Point {
  constructor(readonly beta: Vector) {}
  get loss(): number {
    const [p, q] = this.beta;
    return (p! - 2) ** 2 + (q! - 1) ** 4 - (q! - 1) ** 2;
  }
  get kind(): Kind {
    return new Symmetric2(2, 0, 12 * (this.beta[1]! - 1) ** 2 - 2).kind;
  }
}

export function classify(hessian: Matrix): Kind {
  return Symmetric2.from(hessian).kind;
}

export function stationaryPoints() {
  return [1 - Math.SQRT1_2, 1, 1 + Math.SQRT1_2].map((b2) => {
    const { beta, loss, kind } = new Point([2, b2]);
    return { beta, loss, kind };
  });
}
