// Your list has more than three points: it pairs β₁ and β₂ in ways that do not belong together. β₁ is 2 at
// every stationary point, because it is in a term of its own.
// weight: gap
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
  const roots = [1 + Math.SQRT1_2, 1 - Math.SQRT1_2, 1];
  return roots.flatMap((second) =>
    [2, 0].map((first) => ({
      beta: [first, second],
      loss: (first - 2) ** 2 + (second - 1) ** 4 - (second - 1) ** 2,
      kind: second === 1 ? ('saddle' as const) : ('minimum' as const),
    })),
  );
}
