import type { Gradient, Vector } from '../types.ts';

const enum Row {
  Beta = 0,
  Z = 1,
}

namespace Notebook {
  export type State = [Vector, Vector];

  export function advance(gradient: Gradient, state: State, stepSize: number, m: number): State {
    const beta = state[Row.Beta].map((b, i) => b - stepSize * state[Row.Z][i]);
    const g = gradient(beta);
    return [beta, state[Row.Z].map((z, i) => (1 - m) * g[i] + m * z)];
  }
}

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const [newBeta, newZ] = Notebook.advance(gradient, [beta, z], stepSize, momentumCoeff);
  return { beta: newBeta, z: newZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let state: Notebook.State = [start, start.map(() => 0)];
  const path = [start];
  for (let k = 0; k < steps; k++) {
    state = Notebook.advance(gradient, state, stepSize, momentumCoeff);
    path.push(state[Row.Beta]);
  }
  return path;
}
