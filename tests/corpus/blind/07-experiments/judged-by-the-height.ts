import type { Vector } from '../types.ts';

const loss = ([x, y]: Vector) => (x! - 2) ** 2 + (y! - 1) ** 4 - (y! - 1) ** 2;
const slope = ([x, y]: Vector): Vector => [2 * (x! - 2), 4 * (y! - 1) ** 3 - 2 * (y! - 1)];

function ending(b: Vector) {
  if (!b.every(Number.isFinite)) return 'diverged';
  const L = loss(b);
  if (Math.abs(L + 0.25) < 0.01) return b[1]! > 1 ? 'minimum-1' : 'minimum-2';
  if (Math.abs(b[0]! - 2) < 0.01 && Math.abs(b[1]! - 1) < 0.01) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [start.slice()];
  const momentum: Vector[] = [start.slice()];
  let z: Vector = [0, 0];
  for (const k of Array.from({ length: steps }, (_, i) => i)) {
    const g = slope(gd[k]!);
    gd.push(gd[k]!.map((b, i) => b - stepSize * g[i]!));
    const next = momentum[k]!.map((b, i) => b - stepSize * z[i]!);
    const h = slope(next);
    z = z.map((v, i) => momentumCoeff * v + (1 - momentumCoeff) * h[i]!);
    momentum.push(next);
  }
  return { gd, momentum, gdOutcome: ending(gd[steps]!), momentumOutcome: ending(momentum[steps]!) };
}
