import type { Vector } from '../types.ts';

type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

function gradient(beta: Vector): number[] {
  return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
}

function outcomeOf(beta: Vector): Outcome {
  if (!Number.isFinite(beta[0]) || !Number.isFinite(beta[1])) return 'diverged';
  const near = (x: number, y: number) => Math.abs(beta[0] - x) < 0.01 && Math.abs(beta[1] - y) < 0.01;
  if (near(2, 1 + 1 / Math.sqrt(2))) return 'minimum-1';
  if (near(2, 1 - 1 / Math.sqrt(2))) return 'minimum-2';
  if (near(2, 1)) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: any) {
  const gd: Vector[] = [[start[0], start[1]]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(gd[k]);
    gd.push([gd[k][0] - stepSize * g[0], gd[k][1] - stepSize * g[1]]);
  }

  const momentum: Vector[] = [[start[0], start[1]]];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const beta = [momentum[k][0] - stepSize * z[0], momentum[k][1] - stepSize * z[1]];
    const g = gradient(beta);
    z = [
      (1 - momentumCoeff) * g[0] + momentumCoeff * z[0],
      (1 - momentumCoeff) * g[1] + momentumCoeff * z[1],
    ];
    momentum.push(beta);
  }

  return {
    gd,
    momentum,
    gdOutcome: outcomeOf(gd[steps]),
    momentumOutcome: outcomeOf(momentum[steps]),
  };
}
