// You take a path for arrived when its last step was small. Small steps also come from a small
// step size or a slow start: compare β with the three points.
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
  const before = path[Math.max(path.length - 2, 0)];
  if (!last.every(Number.isFinite)) {
    return 'diverged';
  }
  if (last.some((b, i) => Math.abs(b - before[i]) >= 0.01)) {
    return 'not-converged';
  }
  if (Math.abs(last[1] - 1) < 0.4) {
    return 'saddle';
  }
  return last[1] > 1 ? 'minimum-1' : 'minimum-2';
}

export function experiment(settings: Settings) {
  const gd = gradientDescent(settings);
  const momentum = momentumDescent(settings);
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
