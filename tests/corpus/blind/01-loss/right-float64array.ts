import type { Vector } from '../types.ts';

const SHIFT = Float64Array.of(2, 1);

function centred(beta: Vector): Float64Array {
  const out = new Float64Array(2);
  for (let i = 0; i < out.length; i++) out[i] = beta[i] - SHIFT[i];
  return out;
}

export function loss(beta: Vector): number {
  const d = centred(beta);
  const q = d[1] * d[1];
  return d[0] * d[0] + q * q - q;
}

export function gradient(beta: Vector) {
  const d = centred(beta);
  const g = new Float64Array(2);
  g[0] = d[0] + d[0];
  g[1] = d[1] * (4 * d[1] * d[1] - 2);
  return g;
}

export function hessian(beta: Vector) {
  const d = centred(beta);
  const rows = [new Float64Array(2), new Float64Array(2)];
  rows[0][0] = 2;
  rows[1][1] = 12 * d[1] * d[1] - 2;
  return rows;
}
