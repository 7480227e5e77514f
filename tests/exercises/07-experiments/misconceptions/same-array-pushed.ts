// All points of your paths are the same: one array was pushed again and again and changed in
// between. Push a copy at each step.
// weight: wrong
import type { Vector } from '../types.ts';

interface Settings {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}

const points = {
  'minimum-1': [2, 1 + Math.SQRT1_2],
  'minimum-2': [2, 1 - Math.SQRT1_2],
  saddle: [2, 1],
};
type Outcome = keyof typeof points | 'diverged' | 'not-converged';

const gradient = ([b1, b2]: Vector) => [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];

function gradientDescent({ start, stepSize, steps }: Settings): Vector[] {
  const beta = [...start];
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    gradient(beta).forEach((g, i) => (beta[i] -= stepSize * g));
    path.push(beta);
  }
  return path;
}

function momentumDescent({ start, stepSize, momentumCoeff, steps }: Settings): Vector[] {
  const beta = [...start];
  const path = [beta];
  const z = [0, 0];
  for (let k = 0; k < steps; k++) {
    z.forEach((v, i) => (beta[i] -= stepSize * v));
    gradient(beta).forEach((g, i) => (z[i] = (1 - momentumCoeff) * g + momentumCoeff * z[i]));
    path.push(beta);
  }
  return path;
}

function outcome(path: Vector[]): Outcome {
  const last = path[path.length - 1];
  if (!last.every(Number.isFinite)) {
    return 'diverged';
  }
  for (const [name, point] of Object.entries(points)) {
    if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
      return name as Outcome;
    }
  }
  return 'not-converged';
}

export function experiment(settings: Settings) {
  const gd = gradientDescent(settings);
  const momentum = momentumDescent(settings);
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
