// The velocity −stepSize·z is kept in place of z, and the gradient is expanded as a polynomial in β₂.
import type { Vector } from '../types.ts';

type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';
interface Settings {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}

// 4(β₂ − 1)³ − 2(β₂ − 1) = 4β₂³ − 12β₂² + 10β₂ − 2, by Horner's rule
const gradient = ([b1, b2]: Vector): Vector => [2 * b1 - 4, ((4 * b2 - 12) * b2 + 10) * b2 - 2];

function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
  const path: Vector[] = [start];
  while (path.length < steps + 1) {
    const beta = path.at(-1)!;
    const [g1, g2] = gradient(beta);
    path.push([beta[0] - g1 * stepSize, beta[1] - g2 * stepSize]);
  }
  return path;
}

function momentumDescent({ start, stepSize, momentumCoeff, steps }: Settings): Vector[] {
  const path: Vector[] = [start];
  let velocity = [0, 0];
  while (path.length < steps + 1) {
    const beta = path.at(-1)!.map((b, i) => b + velocity[i]);
    const force = gradient(beta).map((g) => -stepSize * (1 - momentumCoeff) * g);
    velocity = velocity.map((v, i) => force[i] + momentumCoeff * v);
    path.push(beta);
  }
  return path;
}

function outcome(beta: Vector): Outcome {
  const [b1, b2] = beta;
  switch (true) {
    case !Number.isFinite(b1):
    case !Number.isFinite(b2):
      return 'diverged';
    case Math.abs(b1 - 2) >= 0.01:
      return 'not-converged';
    case Math.abs(b2 - 1) < 0.01:
      return 'saddle';
    case Math.abs(b2 - 1 - Math.sqrt(0.5)) < 0.01:
      return 'minimum-1';
    case Math.abs(b2 - 1 + Math.sqrt(0.5)) < 0.01:
      return 'minimum-2';
    default:
      return 'not-converged';
  }
}

export function experiment(settings: Settings) {
  const gd = gradientDescent(settings);
  const momentum = momentumDescent(settings);
  return {
    gd,
    momentum,
    gdOutcome: outcome(gd.at(-1)!),
    momentumOutcome: outcome(momentum.at(-1)!),
  };
}
