import type { Matrix } from '../types.ts';

const NAMES = ['inconclusive', 'minimum', 'maximum', 'saddle'] as const;

function code(a: number, b: number, c: number): number {
  var det = a * c - b * b;
  if (det > 0.0) return a > 0.0 ? 1 : 2;
  if (det < 0.0) return 3;
  return 0;
}

export function classify(hessian: Matrix) {
  return NAMES[code(hessian[0][0], hessian[0][1], hessian[1][1])];
}

function fill(out: any[], i: number, y: number): void {
  var u = y - 1.0;
  out[i] = {};
  out[i].beta = [2.0, y];
  out[i].loss = u * u * u * u - u * u;
  out[i].kind = NAMES[code(2.0, 0.0, 12.0 * u * u - 2.0)];
}

export function stationaryPoints() {
  var out: any[] = [];
  var i = 0;
  fill(out, i++, 1.0);
  fill(out, i++, 1.0 + Math.SQRT1_2);
  fill(out, i++, 1.0 - Math.SQRT1_2);
  return out;
}
