import type { Gradient, Vector } from '../types.ts';

type Pair = readonly [number, number];
const zip = (u: Vector, v: Vector): Pair[] => u.map((x, i): Pair => [x, v[i]]);

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = zip(beta, z).map(([b, v]) => b - stepSize * v);
  const newZ = zip(gradient(moved), z).map(([g, v]) => (1 - momentumCoeff) * g + momentumCoeff * v);
  return { beta: moved, z: newZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let state: { beta: Vector; z: Vector } = { beta: [...start], z: new Array(start.length).fill(0) };
  const path: Vector[] = [state.beta];
  for (let step = 1; step <= steps; step++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
