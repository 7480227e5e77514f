// Entries as exact fractions: whole numbers of unlimited length times a common power of two.
import type { Matrix } from '../types.ts';

function exactly(x: number): { mantissa: bigint; exponent: number } {
  let [whole, exponent] = [x, 0];
  while (!Number.isInteger(whole)) [whole, exponent] = [2 * whole, exponent - 1];
  return { mantissa: BigInt(whole), exponent };
}

export function classify(hessian: Matrix) {
  const entries = hessian.flat().map(exactly);
  const lowest = Math.min(...entries.map(({ exponent }) => exponent));
  const [a, b, , c] = entries.map(({ mantissa, exponent }) => mantissa << BigInt(exponent - lowest));
  const determinant = a * c - b * b;
  if (determinant === 0n) return 'inconclusive';
  if (determinant < 0n) return 'saddle';
  return a > 0n ? 'minimum' : 'maximum';
}

export function* stationary() {
  for (const [u, kind] of [[-Math.SQRT1_2, 'minimum'], [0, 'saddle'], [Math.SQRT1_2, 'minimum']] as const)
    yield { kind, loss: u ** 2 * (u ** 2 - 1), beta: Float64Array.of(2, u + 1) };
}

export const stationaryPoints = () => [...stationary()];
