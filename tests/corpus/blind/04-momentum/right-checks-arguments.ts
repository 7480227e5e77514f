import type { Gradient, Vector } from '../types.ts';

function check(condition: boolean, message: string): asserts condition {
  if (!condition) throw new RangeError(message);
}

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  check(beta.length === z.length, 'beta and z differ in length');
  check(momentumCoeff >= 0 && momentumCoeff < 1, 'm must be in [0, 1)');
  const next = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(next);
  check(g.length === next.length, 'the gradient has another length');
  return { beta: next, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  check(Number.isInteger(steps) && steps >= 0, 'steps must be a whole number');
  check(stepSize > 0, 'the step size must be positive');
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(next.beta);
    z = next.z;
  }
  return path;
}
