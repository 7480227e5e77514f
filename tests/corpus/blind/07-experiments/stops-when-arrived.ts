import type { Vector } from '../types.ts';

const R = Math.SQRT1_2;
type Name = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

function look(x: number, y: number): Name {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) < 0.01 && Math.abs(y - 1 - R) < 0.01) return 'minimum-1';
  if (Math.abs(x - 2) < 0.01 && Math.abs(y - 1 + R) < 0.01) return 'minimum-2';
  if (Math.abs(x - 2) < 0.01 && Math.abs(y - 1) < 0.01) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  let [x, y] = start as [number, number];
  const gd: Vector[] = [[x, y]];
  for (let k = 0; k < steps; k++) {
    const name = look(x, y);
    if (name === 'minimum-1' || name === 'minimum-2') break;
    const c = y - 1;
    x -= stepSize * 2 * (x - 2);
    y -= stepSize * (4 * c * c * c - 2 * c);
    gd.push([x, y]);
  }
  let [p, q] = start as [number, number];
  let u = 0, v = 0;
  const momentum: Vector[] = [[p, q]];
  for (let k = 0; k < steps; k++) {
    p -= stepSize * u;
    q -= stepSize * v;
    const c = q - 1;
    u = (1 - momentumCoeff) * 2 * (p - 2) + momentumCoeff * u;
    v = (1 - momentumCoeff) * (4 * c * c * c - 2 * c) + momentumCoeff * v;
    momentum.push([p, q]);
  }
  return { gd, momentum, gdOutcome: look(x, y), momentumOutcome: look(p, q) };
}
