import type { Matrix, Vector } from '../types.ts';

/** Verlust: Parabel plus Doppelmulde */
export function loss(beta: Vector): number {
  const x = beta[0];
  const y = beta[1];
  const parabel = x * x - 4 * x + 4;
  const vierte = y * y * y * y - 4 * y * y * y + 6 * y * y - 4 * y + 1;
  const zweite = y * y - 2 * y + 1;
  return parabel + vierte - zweite;
}

/** Ableitungen nach beiden Parametern */
export function gradient(beta: Vector): Vector {
  const x = beta[0];
  const y = beta[1];
  const nachX = 2 * x - 4;
  const nachY = 4 * y ** 3 - 12 * y ** 2 + 12 * y - 4 - (2 * y - 2);
  return [nachX, nachY];
}

/** zweite Ableitungen */
export function hessian(beta: Vector): Matrix {
  const y = beta[1];
  const obenLinks = 2;
  const gemischt = 0;
  const untenRechts = 12 * y ** 2 - 24 * y + 12 - 2;
  return [[obenLinks, gemischt], [gemischt, untenRechts]];
}
