import type { Vector } from '../types.ts';

function gradient([x, y]: Vector): Vector {
  return [2 * (x! - 2), 4 * (y! - 1) ** 3 - 2 * (y! - 1)];
}

function outside(b: Vector, x: number, y: number): boolean {
  return Math.abs(b[0]! - x) > 0.01 || Math.abs(b[1]! - y) > 0.01;
}

function outcome(b: Vector): string {
  if (!outside(b, 2, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (!outside(b, 2, 1 - Math.SQRT1_2)) return 'minimum-2';
  if (!outside(b, 2, 1)) return 'saddle';
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd: Vector[] = [Array.from(start)];
  const momentum: Vector[] = [Array.from(start)];
  let z: Vector = start.map(() => 0);
  for (let k = 1; k <= steps; k++) {
    const g = gradient(gd[k - 1]!);
    gd[k] = gd[k - 1]!.map((b, i) => b - stepSize * g[i]!);
    momentum[k] = momentum[k - 1]!.map((b, i) => b - stepSize * z[i]!);
    const h = gradient(momentum[k]!);
    z = z.map((v, i) => (1 - momentumCoeff) * h[i]! + momentumCoeff * v);
  }
  return { gd, momentum, gdOutcome: outcome(gd[steps]!), momentumOutcome: outcome(momentum[steps]!) };
}
