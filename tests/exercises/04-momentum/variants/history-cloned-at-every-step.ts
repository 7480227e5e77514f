// The history of states is cloned before each state is added, so that nothing can be shared by mistake.
import type { Gradient, Vector } from '../types.ts';

interface State {
  beta: Vector;
  z: Vector;
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, m: number): State {
  const moved = beta.map((coordinate, i) => coordinate - stepSize * z[i]);
  const slope = gradient(structuredClone(moved));
  return { beta: moved, z: slope.map((entry, i) => (1 - m) * entry + m * z[i]) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  m: number,
  steps: number,
): Vector[] {
  let history: State[] = [{ beta: start, z: start.map(() => 0) }];
  for (let k = 0; k < steps; k++) {
    const longer = structuredClone(history);
    const { beta, z } = longer[k];
    longer.push(momentumStep(gradient, beta, z, stepSize, m));
    history = longer;
  }
  return history.map(({ beta }) => beta);
}
