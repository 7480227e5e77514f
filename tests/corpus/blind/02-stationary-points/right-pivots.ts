import type { Matrix } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

function pivots([[a, b], [, c]]: Matrix): [number, number] {
  if (a !== 0) return [a, c - (b * b) / a];
  if (c !== 0) return [c, a - (b * b) / c];
  return b === 0 ? [0, 0] : [b, -b]; // turned by 45 degrees
}

export function classify(hessian: Matrix): Kind {
  const [p, q] = pivots(hessian).map(Math.sign);
  if (p * q === 0) return 'inconclusive';
  if (p !== q) return 'saddle';
  return p > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const found: { beta: number[]; loss: number; kind: Kind }[] = [];
  for (const u2 of [0, 0.5]) {
    const roots = u2 === 0 ? [0] : [Math.sqrt(u2), -Math.sqrt(u2)];
    for (const u of roots) {
      found.push({ beta: [2, 1 + u], loss: u2 * u2 - u2, kind: classify([[2, 0], [0, 12 * u2 - 2]]) });
    }
  }
  return found;
}
