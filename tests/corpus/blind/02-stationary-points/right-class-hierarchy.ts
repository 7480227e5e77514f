import type { Matrix, Vector } from '../types.ts';

class Symmetric {
  readonly #a: number;
  readonly #b: number;
  readonly #c: number;
  constructor(m: Matrix) {
    this.#a = m[0][0];
    this.#b = m[0][1];
    this.#c = m[1][1];
  }
  get determinant() { return this.#a * this.#c - this.#b ** 2; }
  get trace() { return this.#a + this.#c; }
  get kind() {
    const d = this.determinant;
    if (d < 0) return 'saddle' as const;
    if (d > 0) return this.trace < 0 ? ('maximum' as const) : ('minimum' as const);
    return 'inconclusive' as const;
  }
}

class Point {
  readonly beta: Vector;
  readonly loss: number;
  readonly kind: ReturnType<typeof classify>;
  constructor(u: number) {
    this.beta = [2, u + 1];
    this.loss = u ** 4 - u ** 2;
    this.kind = new Symmetric([[2, 0], [0, 12 * u ** 2 - 2]]).kind;
  }
}

export function classify(hessian: Matrix) {
  return new Symmetric(hessian).kind;
}

export function stationaryPoints(): Point[] {
  return [new Point(-Math.sqrt(0.5)), new Point(0), new Point(Math.sqrt(0.5))];
}
