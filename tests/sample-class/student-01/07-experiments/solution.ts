import type { Vector } from '../types.ts';

type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

interface Settings {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}

function gradient(beta: Vector): number[] {
  const v = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * v * v * v - 2 * v];
}

function outcome(path: Vector[]): Outcome {
  const [x, y] = path[path.length - 1];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2) >= 0.01) return 'not-converged';
  const r = Math.sqrt(0.5);
  if (Math.abs(y - 1 - r) < 0.01) return 'minimum-1';
  if (Math.abs(y - 1 + r) < 0.01) return 'minimum-2';
  if (Math.abs(y - 1) < 0.01) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: Settings) {
  const gd: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
  }

  const momentum: Vector[] = [start];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const beta = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const g = gradient(beta);
    z = [(1 - momentumCoeff) * g[0] + momentumCoeff * z[0], (1 - momentumCoeff) * g[1] + momentumCoeff * z[1]];
    momentum.push(beta);
  }

  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
