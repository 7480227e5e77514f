import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

// doubles are whole numbers times a power of two, so the sign of the determinant can be had exactly
function toIntegers(values: number[]): bigint[] {
  let v = [...values];
  while (!v.every(Number.isInteger)) v = v.map((t) => t * 2);
  return v.map((t) => BigInt(t));
}

export function classify(hessian: Matrix): Kind {
  const [a, b, c] = toIntegers([hessian[0][0], hessian[0][1], hessian[1][1]]);
  const det = a * c - b * b;
  const size = a * a + 2n * b * b + c * c;
  // a turned diagonal carries rounding errors of its own, far below this
  if (det * det * 10n ** 20n <= size * size) return 'inconclusive';
  if (det < 0n) return 'saddle';
  return a > 0n ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const h = Math.SQRT1_2;
  const minimum = (b2: number) => ({ beta: [2, b2], loss: -0.25, kind: 'minimum' as Kind });
  return [minimum(1 - h), { beta: [2, 1], loss: 0, kind: 'saddle' }, minimum(1 + h)];
}
