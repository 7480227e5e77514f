import type { Matrix } from '../types.ts';

/** The eigenvalue of larger magnitude first, the other from the product of both: no cancellation. */
function eigen(h: Matrix): readonly [number, number] {
  const trace = h[0][0] + h[1][1];
  const det = h[0][0] * h[1][1] - h[0][1] * h[0][1];
  const gap = Math.sqrt((h[0][0] - h[1][1]) ** 2 + 4 * h[0][1] ** 2);
  const large = (trace < 0 ? trace - gap : trace + gap) / 2;
  return [large, large === 0 ? 0 : det / large];
}

export function classify(hessian: Matrix) {
  const signs = eigen(hessian).map(Math.sign);
  if (signs.includes(0)) return 'inconclusive';
  const sum = signs[0] + signs[1];
  return sum === 2 ? 'minimum' : sum === -2 ? 'maximum' : 'saddle';
}

export function stationaryPoints() {
  const u = Math.sqrt(0.5);
  return [
    [2, 1 + u],
    [2, 1 - u],
    [2, 1],
  ].map((beta) => {
    const t = (beta[1] - 1) ** 2;
    return { beta, loss: t * t - t, kind: classify([[2, 0], [0, 12 * t - 2]]) };
  });
}
