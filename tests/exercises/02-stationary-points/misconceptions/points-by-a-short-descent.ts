// Your minima look like the end of a gradient descent that was stopped too soon: near, but not there. The
// equation ∇L = 0 can be solved on paper.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const determinant = a * c - b * b;
  if (determinant === 0) return 'inconclusive';
  if (determinant < 0) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const descend = (from: number): number => {
    let u = from;
    for (let k = 0; k < 20; k++) u -= 0.1 * (4 * u ** 3 - 2 * u);
    return u;
  };
  const minimum = (u: number) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: 'minimum' as const });
  return [minimum(descend(0.5)), minimum(descend(-0.5)), { beta: [2, 1], loss: 0, kind: 'saddle' }];
}
