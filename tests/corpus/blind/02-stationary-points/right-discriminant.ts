import type { Matrix } from '../types.ts';

// d = (1, t): dᵀHd = a + 2bt + ct². Two real roots: the form changes its sign.
function discriminant(a: number, b: number, c: number): number {
  return (2 * b) ** 2 - 4 * a * c;
}

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const D = discriminant(c, b, a);
  if (D > 0) return 'saddle';
  if (D === 0) return 'inconclusive';
  const valueAtZero = a; // the sign never changes, so one value tells
  return valueAtZero > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const candidates = [];
  // 4u^2 - 2 = 0 by the quadratic formula
  const [A, B, C] = [4, 0, -2];
  const root = Math.sqrt(B * B - 4 * A * C);
  candidates.push((-B + root) / (2 * A));
  candidates.push((-B - root) / (2 * A));
  candidates.push(0);
  return candidates.map((u) => {
    const beta = [2, u + 1];
    const loss = (beta[0] - 2) ** 2 + u ** 4 - u ** 2;
    return { beta, loss, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  });
}
