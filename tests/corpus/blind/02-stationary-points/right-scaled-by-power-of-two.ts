import type { Matrix, Vector } from '../types.ts';

function scale(values: Vector): number[] {
  const largest = Math.max(...values.map((v) => Math.abs(v)));
  if (largest === 0) return [...values];
  const exponent = Math.floor(Math.log2(largest));
  return values.map((v) => v * 2 ** -exponent);
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const [a, b, , c] = scale(hessian.flat());
  const d = a * c - b * b;
  if (d > 0) return a + c > 0 ? 'minimum' : 'maximum';
  if (d < 0) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints() {
  return Array.from({ length: 3 }, (_, i) => {
    const side = i - 1;
    return {
      beta: [2, 1 + side * Math.SQRT1_2],
      loss: side === 0 ? 0 : -0.25,
      kind: side === 0 ? ('saddle' as const) : ('minimum' as const),
    };
  });
}
