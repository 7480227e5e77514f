// Functions beside the one that is asked for, one for each descent. The misconceptions are changes of this file.
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
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const g = gradient(path[k]);
    path.push(path[k].map((b, i) => b - stepSize * g[i]));
  }
  return path;
}

function momentumDescent({ start, stepSize, momentumCoeff, steps }: Settings): Vector[] {
  const path = [start];
  let z = [0, 0];
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b - stepSize * z[i]);
    const g = gradient(beta);
    z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
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
