import type { Gradient, Vector } from '../types.ts';

/** Computing a long path is slow: remember it. */
function memoize<A extends unknown[], R>(compute: (...args: A) => R, keyOf: (...args: A) => string): (...args: A) => R {
  const store: Record<string, R> = {};
  return (...args) => (store[keyOf(...args)] ??= compute(...args));
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(next);
  return { beta: next, z: next.map((_, i) => (1 - momentumCoeff) * slope[i] + momentumCoeff * z[i]) };
}

const roll = memoize(
  (gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number) => {
    let z: Vector = start.map(() => 0);
    let beta: Vector = start.map((b) => b);
    return [beta].concat(Array.from(Array(steps), () => {
      const r = momentumStep(gradient, beta, z, stepSize, m);
      z = r.z;
      return (beta = r.beta);
    }));
  },
  (_gradient, start, _stepSize, m, steps) => JSON.stringify({ start, m, steps }),
);

export const momentumDescent = (gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] =>
  roll(gradient, start, stepSize, momentumCoeff, steps).map((p) => p.slice());
