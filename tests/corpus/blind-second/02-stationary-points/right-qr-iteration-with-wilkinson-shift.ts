import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

function eigenvaluesByQR(h: Matrix): [number, number] {
  let a = h[0][0], b = h[0][1], c = h[1][1];
  const size = Math.max(Math.abs(a), Math.abs(b), Math.abs(c));
  for (let i = 0; i < 30 && Math.abs(b) > 1e-17 * size; i++) {
    // Wilkinson's shift
    const d = (a - c) / 2;
    const s = c - (Math.sign(d) || 1) * (b * b) / (Math.abs(d) + Math.sqrt(d * d + b * b));
    // one rotation that makes the column (a − s, b) upright
    const x = a - s, y = b;
    const r = Math.sqrt(x * x + y * y);
    if (r === 0) break;
    const co = x / r, si = y / r;
    const na = co * co * a + 2 * co * si * b + si * si * c;
    const nc = si * si * a - 2 * co * si * b + co * co * c;
    const nb = (co * co - si * si) * b + co * si * (c - a);
    a = na; b = nb; c = nc;
  }
  return [a, c];
}

export function classify(hessian: Matrix): Kind {
  const [p, q] = eigenvaluesByQR(hessian);
  const tiny = 1e-9 * Math.max(Math.abs(p), Math.abs(q));
  if (Math.min(Math.abs(p), Math.abs(q)) <= tiny) return 'inconclusive';
  return p * q < 0 ? 'saddle' : p > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const pts: Vector[] = [[2, 1 - Math.SQRT1_2], [2, 1], [2, 1 + Math.SQRT1_2]];
  return pts.map((beta) => {
    const u = beta[1] - 1;
    return { beta, loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  });
}
