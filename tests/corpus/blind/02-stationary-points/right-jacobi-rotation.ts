import type { Matrix } from '../types.ts';

function rotate(h: Matrix): number[] {
  const [a, b, c] = [h[0][0], h[0][1], h[1][1]];
  if (b === 0) return [a, c];
  const tau = (c - a) / (2 * b);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  return [a - t * b, c + t * b];
}

export function classify(h: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const values = rotate(h);
  const largest = Math.max(...values.map(Math.abs));
  const signs = values.map((x) => (Math.abs(x) <= 1e-11 * largest ? 0 : Math.sign(x)));
  if (signs.includes(0)) return 'inconclusive';
  if (signs[0] !== signs[1]) return 'saddle';
  return signs[0] === 1 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  // u = 0 or u = ±1/√2
  const us = new Set([0, Math.SQRT1_2, -Math.SQRT1_2]);
  return [...us].map((u) => {
    const w = u * u;
    return { beta: [2, 1 + u], loss: w * w - w, kind: classify([[2, 0], [0, 12 * w - 2]]), u };
  });
}
