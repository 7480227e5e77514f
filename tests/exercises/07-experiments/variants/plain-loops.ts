// Plain loops over two numbers, and the outcome by a chain of ifs.
import type { Vector } from '../types.ts';

type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';

function gradient(beta: Vector): number[] {
  const d = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * d * d * d - 2 * d];
}

function outcomeOf(beta: Vector): Outcome {
  if (!Number.isFinite(beta[0]) || !Number.isFinite(beta[1])) return 'diverged';
  if (Math.abs(beta[0] - 2) > 0.01) return 'not-converged';
  if (Math.abs(beta[1] - (1 + 1 / Math.sqrt(2))) <= 0.01) return 'minimum-1';
  if (Math.abs(beta[1] - (1 - 1 / Math.sqrt(2))) <= 0.01) return 'minimum-2';
  if (Math.abs(beta[1] - 1) <= 0.01) return 'saddle';
  return 'not-converged';
}

export function experiment(settings: {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}): { gd: Vector[]; momentum: Vector[]; gdOutcome: Outcome; momentumOutcome: Outcome } {
  const { start, stepSize, momentumCoeff, steps } = settings;

  let beta = [start[0], start[1]];
  const gd = [beta];
  for (let k = 0; k < steps; k++) {
    const g = gradient(beta);
    beta = [beta[0] - stepSize * g[0], beta[1] - stepSize * g[1]];
    gd.push(beta);
  }
  const gdOutcome = outcomeOf(beta);

  beta = [start[0], start[1]];
  let z = [0, 0];
  const momentum = [beta];
  for (let k = 0; k < steps; k++) {
    beta = [beta[0] - stepSize * z[0], beta[1] - stepSize * z[1]];
    const g = gradient(beta);
    z = [
      (1 - momentumCoeff) * g[0] + momentumCoeff * z[0],
      (1 - momentumCoeff) * g[1] + momentumCoeff * z[1],
    ];
    momentum.push(beta);
  }
  const momentumOutcome = outcomeOf(beta);

  return { gd, momentum, gdOutcome, momentumOutcome };
}
