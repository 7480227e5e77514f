import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, eta: number, m: number) {
  const next = { beta: [...beta], z: [...z] };
  for (let i = 0; i < beta.length; i++) next.beta[i] -= eta * z[i];
  const g = gradient([...next.beta]);
  for (let i = 0; i < z.length; i++) next.z[i] = m * z[i] + (1 - m) * g[i];
  return next;
}

type State = { beta: Vector; z: Vector };

function run(state: State, count: number, advance: (s: State) => State, visit: (b: Vector) => void): State {
  if (count === 0) return state;
  if (count === 1) {
    const next = advance(state);
    visit(next.beta);
    return next;
  }
  const half = count >> 1;
  return run(run(state, half, advance, visit), count - half, advance, visit);
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: Vector[] = [[...start]];
  run(
    { beta: [...start], z: start.map(() => 0) },
    steps,
    (s) => momentumStep(gradient, s.beta, s.z, stepSize, momentumCoeff),
    (b) => path.push(b),
  );
  return path;
}
