// Points are Float64Arrays, changed in place; every point on the path is a copy.
import type { Vector } from '../types.ts';

const stationary = new Map<string, Float64Array>([
  ['saddle', Float64Array.of(2, 1)],
  ['minimum-1', Float64Array.of(2, 1 + Math.SQRT1_2)],
  ['minimum-2', Float64Array.of(2, 1 - Math.SQRT1_2)],
]);

function gradientInto(g: Float64Array, beta: Float64Array): void {
  const d = beta[1] - 1;
  g[0] = 2 * beta[0] - 4;
  g[1] = 4 * d ** 3 - 2 * d;
}

function outcome(beta: Float64Array): string {
  if (beta.some((value) => !Number.isFinite(value))) {
    return 'diverged';
  }
  for (const [name, place] of stationary) {
    if (place.every((value, i) => Math.abs(value - beta[i]) < 1e-2)) {
      return name;
    }
  }
  return 'not-converged';
}

export function experiment(settings: {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}) {
  const { stepSize, momentumCoeff: m, steps } = settings;
  const g = new Float64Array(2);

  const beta = Float64Array.from(settings.start);
  const gd = [beta.slice()];
  for (let k = 0; k < steps; k++) {
    gradientInto(g, beta);
    beta.forEach((_, i) => {
      beta[i] -= stepSize * g[i];
    });
    gd.push(beta.slice());
  }
  const gdOutcome = outcome(beta);

  beta.set(settings.start);
  const z = new Float64Array(2);
  const momentum = [beta.slice()];
  for (let k = 0; k < steps; k++) {
    for (const i of [0, 1]) {
      beta[i] -= stepSize * z[i];
    }
    gradientInto(g, beta);
    for (const i of [0, 1]) {
      z[i] = m * z[i] + (1 - m) * g[i];
    }
    momentum.push(beta.slice());
  }
  return { gd, momentum, gdOutcome, momentumOutcome: outcome(beta) };
}
