import type { Matrix, Vector } from '../types.ts';

class MadeUpLoss {
  static readonly centre = { x: 2, y: 1 } as const;

  static value(x: number, y: number): number {
    const dx = x - this.centre.x;
    const dy = y - this.centre.y;
    return dx ** 2 + dy ** 4 - dy ** 2;
  }

  static slopes(x: number, y: number): [number, number] {
    const dx = x - this.centre.x;
    const dy = y - this.centre.y;
    return [2 * dx, 4 * dy ** 3 - 2 * dy];
  }

  static curvatures(_x: number, y: number): [number, number] {
    const dy = y - this.centre.y;
    return [2, 12 * dy ** 2 - 2];
  }
}

export function loss(beta: Vector): number {
  return MadeUpLoss.value(beta[0], beta[1]);
}

export function gradient(beta: Vector): Vector {
  return MadeUpLoss.slopes(beta[0], beta[1]);
}

export function hessian(beta: Vector): Matrix {
  const [xx, yy] = MadeUpLoss.curvatures(beta[0], beta[1]);
  return [[xx, 0], [0, yy]];
}
