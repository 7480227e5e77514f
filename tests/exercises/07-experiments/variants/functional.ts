// One higher-order function makes paths, folds make its points, and the outcome is looked up with find.
import type { Gradient, Vector } from '../types.ts';

const combine = (x: Vector, factor: number, y: Vector): Vector => x.map((value, i) => value + factor * y[i]);

const gradient: Gradient = ([b1, b2]) => [2 * (b1 - 2), 4 * Math.pow(b2 - 1, 3) - 2 * (b2 - 1)];

const path = <State extends { beta: Vector }>(first: State, step: (state: State) => State, steps: number) =>
  Array.from({ length: steps })
    .reduce<State[]>((states) => states.concat([step(states[states.length - 1])]), [first])
    .map(({ beta }) => beta);

const places = [
  ['minimum-1', [2, 1 + Math.SQRT1_2]],
  ['minimum-2', [2, 1 - Math.SQRT1_2]],
  ['saddle', [2, 1]],
] as const;

const outcome = (beta: Vector) =>
  beta.every((value) => Number.isFinite(value))
    ? (places.find(([, place]) => place.every((value, i) => Math.abs(value - beta[i]) < 0.01))?.[0] ??
      'not-converged')
    : 'diverged';

interface Settings {
  readonly start: Vector;
  readonly stepSize: number;
  readonly momentumCoeff: number;
  readonly steps: number;
}

export const experiment = ({ start, stepSize, momentumCoeff: m, steps }: Settings) => {
  const gd = path({ beta: start }, ({ beta }) => ({ beta: combine(beta, -stepSize, gradient(beta)) }), steps);
  const momentum = path(
    { beta: start, z: start.map(() => 0) as Vector },
    ({ beta: old, z }) => {
      const beta = combine(old, -stepSize, z);
      return { beta, z: gradient(beta).map((g, i) => (1 - m) * g + m * z[i]) };
    },
    steps,
  );
  return {
    gd,
    momentum,
    gdOutcome: outcome(gd[gd.length - 1]),
    momentumOutcome: outcome(momentum[momentum.length - 1]),
  };
};
