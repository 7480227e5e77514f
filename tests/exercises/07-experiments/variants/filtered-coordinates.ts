// Coordinate by coordinate, since they do not depend on each other; the factored gradient; extra fields.
import type { Vector } from '../types.ts';

const root = Math.SQRT1_2;
const slopes = [(b: number) => 2 * (b - 2), (b: number) => 4 * (b - 1) * (b - 1 - root) * (b - 1 + root)];

interface Settings {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}

function plain(slope: (b: number) => number, start: number, stepSize: number, steps: number) {
  const b = [start];
  for (let k = 1; k <= steps; k++) b[k] = b[k - 1] - stepSize * slope(b[k - 1]);
  return b;
}

function filtered(slope: (b: number) => number, b0: number, { stepSize, momentumCoeff, steps }: Settings) {
  const b = [b0];
  const z = [0];
  for (let k = 1; k <= steps; k++) {
    b[k] = b[k - 1] - stepSize * z[k - 1];
    z[k] = (1 - momentumCoeff) * slope(b[k]) + momentumCoeff * z[k - 1];
  }
  return b;
}

const pairs = (first: number[], second: number[]): Vector[] => first.map((b, k) => [b, second[k]]);

const describe = ([b1, b2]: Vector) =>
  !Number.isFinite(b1) || !Number.isFinite(b2)
    ? 'diverged'
    : Math.abs(b1 - 2) >= 0.01
      ? 'not-converged'
      : Math.abs(b2 - 1 - root) < 0.01
        ? 'minimum-1'
        : Math.abs(b2 - 1 + root) < 0.01
          ? 'minimum-2'
          : Math.abs(b2 - 1) < 0.01
            ? 'saddle'
            : 'not-converged';

export function experiment(settings: Settings) {
  const { start, stepSize, steps } = settings;
  const gd = pairs(
    plain(slopes[0], start[0], stepSize, steps),
    plain(slopes[1], start[1], stepSize, steps),
  );
  const momentum = pairs(
    filtered(slopes[0], start[0], settings),
    filtered(slopes[1], start[1], settings),
  );
  return {
    settings,
    points: steps + 1,
    gd,
    momentum,
    gdOutcome: describe(gd[steps]),
    momentumOutcome: describe(momentum[steps]),
  };
}
