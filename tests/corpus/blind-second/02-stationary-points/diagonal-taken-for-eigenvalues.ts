import type { Matrix, Vector } from '../types.ts';

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

class HessianTest {
  private lambda: number[];
  constructor(h: Matrix) {
    this.lambda = h.map((row, i) => row[i]!);
  }
  result(): Kind {
    const [p, q] = this.lambda as [number, number];
    if (p === 0 || q === 0) return 'inconclusive';
    if (p > 0 && q > 0) return 'minimum';
    if (p < 0 && q < 0) return 'maximum';
    return 'saddle';
  }
}

export function classify(hessian: Matrix): Kind {
  return new HessianTest(hessian).result();
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const betas = [[2, 1 - Math.SQRT1_2], [2, 1], [2, 1 + Math.SQRT1_2]];
  return betas.map((beta) => {
    const u = beta[1]! - 1;
    return { beta, loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  });
}
