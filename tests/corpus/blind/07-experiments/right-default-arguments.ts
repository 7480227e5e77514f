import type { Vector } from '../types.ts';

function grad(beta: Vector): Vector {
  const [b1, b2] = beta;
  return [2 * (b1 - 2), 2 * (b2 - 1) * (2 * (b2 - 1) * (b2 - 1) - 1)];
}

function walk(start: Vector, stepSize: number, steps: number, m = -1, z: Vector = [0, 0]): Vector[] {
  const withMomentum = m >= 0;
  let beta: Vector = [...start];
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    const direction = withMomentum ? z : grad(beta);
    beta = [beta[0] - stepSize * direction[0], beta[1] - stepSize * direction[1]];
    if (withMomentum) {
      const g = grad(beta);
      z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
    }
    path.push(beta);
  }
  return path;
}

function outcome(path: Vector[], tolerance = 0.01) {
  const beta = path[path.length - 1];
  if (!Number.isFinite(beta[0]) || !Number.isFinite(beta[1])) return 'diverged' as const;
  const here = (b1: number, b2: number) => Math.abs(beta[0] - b1) < tolerance && Math.abs(beta[1] - b2) < tolerance;
  if (here(2, 1 + Math.SQRT1_2)) return 'minimum-1' as const;
  if (here(2, 1 - Math.SQRT1_2)) return 'minimum-2' as const;
  if (here(2, 1)) return 'saddle' as const;
  return 'not-converged' as const;
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = walk(start, stepSize, steps);
  const momentum = walk(start, stepSize, steps, momentumCoeff);
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
