import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const p = hessian[0][0] * hessian[1][1];
  const q = hessian[0][1] * hessian[0][1];
  return p > q ? (hessian[1][1] > 0 ? 'minimum' : 'maximum') : p < q ? 'saddle' : 'inconclusive';
}

/** Synthetic division of a polynomial (highest power first) by (x - r). */
function divide(p: number[], r: number): number[] {
  const q: number[] = [];
  let carry = 0;
  for (const c of p) {
    carry = carry * r + c;
    q.push(carry);
  }
  q.pop(); // the remainder
  return q;
}

export function stationaryPoints() {
  const cubic = [4, 0, -2, 0];
  const [A, , C] = divide(cubic, 0);
  const root = Math.sqrt(-C / A);
  const us = [0, root, -root];
  const out = [];
  for (let i = 0; i < us.length; i++) {
    const w = us[i] * us[i];
    out.push({ beta: [2, 1 + us[i]], loss: w * w - w, kind: classify([[2, 0], [0, 12 * w - 2]]) });
  }
  return out;
}
