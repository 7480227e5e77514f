// The path so far is cloned before each point is added, so that nothing can be shared by mistake.
import type { Vector } from '../types.ts';

interface Settings {
  readonly start: Vector;
  readonly stepSize: number;
  readonly momentumCoeff: number;
  readonly steps: number;
}

const gradient = ([b1, b2]: Vector): number[] => [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];

function walk(start: Vector, steps: number, next: (beta: Vector) => Vector): Vector[] {
  let path = [start];
  for (let k = 0; k < steps; k++) {
    const longer = structuredClone(path);
    longer.push(next(longer[k]));
    path = longer;
  }
  return path;
}

function outcome([b1, b2]: Vector) {
  if (!Number.isFinite(b1) || !Number.isFinite(b2)) return 'diverged';
  if (Math.abs(b1 - 2) >= 0.01) return 'not-converged';
  if (Math.abs(b2 - 1) < 0.01) return 'saddle';
  if (Math.abs(b2 - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
  return Math.abs(b2 - 1 + Math.SQRT1_2) < 0.01 ? 'minimum-2' : 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff: m, steps }: Settings) {
  const gd = walk(start, steps, (beta) => {
    const slope = gradient(beta);
    return beta.map((coordinate, i) => coordinate - stepSize * slope[i]);
  });
  let z: Vector = [0, 0];
  const momentum = walk(start, steps, (beta) => {
    const moved = beta.map((coordinate, i) => coordinate - stepSize * z[i]);
    z = gradient(moved).map((slope, i) => (1 - m) * slope + m * z[i]);
    return moved;
  });
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
