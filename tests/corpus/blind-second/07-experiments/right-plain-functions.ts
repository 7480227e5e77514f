import type { Vector } from '../types.ts';
export type Outcome = 'minimum-1' | 'minimum-2' | 'saddle' | 'diverged' | 'not-converged';
export interface Settings { readonly start: Vector; readonly stepSize: number; readonly momentumCoeff: number; readonly steps: number }
export interface Result { readonly gd: Vector[]; readonly momentum: Vector[]; readonly gdOutcome: Outcome; readonly momentumOutcome: Outcome }

function gradient(beta: Vector): Vector {
  const u = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * u ** 3 - 2 * u];
}

function gradientDescent(start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const g = gradient(path[k]);
    path.push(path[k].map((b, i) => b - stepSize * g[i]));
  }
  return path;
}

function momentumDescent(start: Vector, stepSize: number, m: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector = [0, 0];
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b - stepSize * z[i]);
    const g = gradient(beta);
    z = z.map((v, i) => (1 - m) * g[i] + m * v);
    path.push(beta);
  }
  return path;
}

function outcome(path: Vector[]): Outcome {
  const [x, y] = path[path.length - 1];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const near = (px: number, py: number) => Math.abs(x - px) <= 0.01 && Math.abs(y - py) <= 0.01;
  if (near(2, 1 + Math.SQRT1_2)) return 'minimum-1';
  if (near(2, 1 - Math.SQRT1_2)) return 'minimum-2';
  if (near(2, 1)) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: Settings): Result {
  const gd = gradientDescent(start, stepSize, steps);
  const momentum = momentumDescent(start, stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
