import type { Matrix, Vector } from '../types.ts';

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';
export interface StationaryPoint { readonly beta: Vector; readonly loss: number; readonly kind: Kind }

export function classify(hessian: Matrix): Kind {
  const a: number = hessian[0][0];
  const b: number = (hessian[0][1] + hessian[1][0]) / 2;
  const c: number = hessian[1][1];
  const d: number = a * c - b * b;
  if (d === 0) return 'inconclusive';
  const definite: boolean = d > 0;
  if (!definite) return 'saddle';
  return a > 0 ? 'minimum' : 'maximum';
}

function secant(f: (x: number) => number, x0: number, x1: number): number {
  let p: number = x0;
  let q: number = x1;
  for (let i: number = 0; i < 50; i++) {
    const fp: number = f(p);
    const fq: number = f(q);
    if (fp === fq) break;
    const next: number = q - (fq * (q - p)) / (fq - fp);
    p = q;
    q = next;
  }
  return q;
}

export function stationaryPoints(): StationaryPoint[] {
  const g = (u: number): number => (2 * u * u - 1) * u;
  const us: number[] = [secant(g, -0.8, -0.6), secant(g, -0.1, 0.2), secant(g, 0.6, 0.8)];
  return us.map((u: number): StationaryPoint => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]),
  }));
}
