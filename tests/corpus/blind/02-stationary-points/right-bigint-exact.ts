import type { Matrix } from '../types.ts';

function wholeNumbers(values: number[]): bigint[] {
  let scaled = values;
  while (scaled.some((x) => !Number.isInteger(x))) scaled = scaled.map((x) => x * 2);
  return scaled.map((x) => BigInt(x));
}

export function classify(hessian: Matrix) {
  const [a, b, c] = wholeNumbers([hessian[0][0], hessian[0][1], hessian[1][1]]);
  const determinant = a * c - b * b;
  if (determinant === 0n) return 'inconclusive';
  if (determinant < 0n) return 'saddle';
  return a > 0n ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const half = Math.sqrt(2) / 2;
  const minimum = (b2: number) => ({ beta: [2, b2], loss: -0.25, kind: 'minimum' as const });
  const saddle = { beta: [2, 1], loss: 0, kind: 'saddle' as const };
  return [minimum(1 - half), minimum(1 + half), saddle];
}
