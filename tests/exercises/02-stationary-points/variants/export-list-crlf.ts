// Lines end with CR LF, the file begins with a byte-order mark, and the exports stand in a list with a default beside it.
import type { Matrix } from '../types.ts';

const kinds = { '1,1': 'minimum', '-1,-1': 'maximum', '-1,1': 'saddle' } as Record<string, string>;

function kindOf(hessian: Matrix): string {
  const [[a, b], [, c]] = hessian;
  const determinant = a * c - b ** 2;
  const larger = (a + c + Math.sign(a + c || 1) * Math.hypot(a - c, 2 * b)) / 2;
  const smaller = larger === 0 ? 0 : determinant / larger;
  return kinds[[larger, smaller].map(Math.sign).sort((p, q) => p - q).join()] ?? 'inconclusive';
}

function points() {
  const u = 2 ** -0.5;
  return [
    { beta: [2, 1 - u], loss: u ** 4 - u ** 2, kind: 'minimum' },
    { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}

export { kindOf as classify, points as stationaryPoints };
export default points;
