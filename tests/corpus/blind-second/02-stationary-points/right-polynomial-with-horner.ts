import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

const horner = (p: Vector, t: number) => p.reduceRight((acc, c) => acc * t + c, 0);
const derivative = (p: Vector) => p.slice(1).map((c, i) => c * (i + 1));

// in u = beta2 - 1
const inU = [0, 0, -1, 0, 1];
const first = derivative(inU);
const second = derivative(first);

export function classify(hessian: Matrix): Kind {
  const ac = hessian[0][0] * hessian[1][1];
  const bb = hessian[0][1] * hessian[0][1];
  if (ac === bb) return 'inconclusive';
  if (ac < bb) return 'saddle';
  return Math.min(hessian[0][0], hessian[1][1]) > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind; slope: number }[] {
  // first = u * (4u^2 - 2)
  const s = Math.sqrt(-first[1] / first[3]);
  return [-s, 0, s].map((u) => ({
    beta: [2, 1 + u],
    loss: horner(inU, u),
    kind: classify([[2, 0], [0, horner(second, u)]]),
    slope: horner(first, u),
  }));
}
