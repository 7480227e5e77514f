// Two generators that never end; the experiment takes as many points as it needs. Frozen results.
import type { Vector } from '../types.ts';

const slope = (b: number) => 4 * (b - 1) ** 3 - 2 * (b - 1);

function* gradientDescent([b1, b2]: Vector, stepSize: number): Generator<Vector, never> {
  for (;;) {
    yield Object.freeze([b1, b2]);
    b1 -= stepSize * 2 * (b1 - 2);
    b2 -= stepSize * slope(b2);
  }
}

function* momentumDescent([b1, b2]: Vector, stepSize: number, m: number): Generator<Vector, never> {
  let [z1, z2] = [0, 0];
  for (;;) {
    yield Object.freeze([b1, b2]);
    b1 -= stepSize * z1;
    b2 -= stepSize * z2;
    z1 += (1 - m) * (2 * (b1 - 2) - z1);
    z2 += (1 - m) * (slope(b2) - z2);
  }
}

function take<Item>(source: Iterator<Item>, count: number): readonly Item[] {
  return Object.freeze(Array.from({ length: count }, () => source.next().value));
}

function outcome([b1, b2]: Vector) {
  if (!Number.isFinite(b1) || !Number.isFinite(b2)) {
    return 'diverged';
  }
  const offset = Math.abs(b2 - 1);
  if (Math.abs(b1 - 2) < 0.01 && offset < 0.01) {
    return 'saddle';
  }
  if (Math.abs(b1 - 2) < 0.01 && Math.abs(offset - Math.SQRT1_2) < 0.01) {
    return b2 > 1 ? 'minimum-1' : 'minimum-2';
  }
  return 'not-converged';
}

export function experiment(settings: {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}) {
  const count = settings.steps + 1;
  const gd = take(gradientDescent(settings.start, settings.stepSize), count);
  const momentum = take(
    momentumDescent(settings.start, settings.stepSize, settings.momentumCoeff),
    count,
  );
  return Object.freeze({
    gd,
    momentum,
    gdOutcome: outcome(gd[count - 1]),
    momentumOutcome: outcome(momentum[count - 1]),
  });
}
