import type { Gradient, Vector } from '../types.ts';
enum Row { Beta, Z }
type StateMatrix = [number[], number[]];

function next(gradient: Gradient, state: StateMatrix, s: number, m: number): StateMatrix {
  const n = state[Row.Beta].length;
  const out: StateMatrix = [new Array(n), new Array(n)];
  for (let c = 0; c < n; c++) out[Row.Beta][c] = state[Row.Beta][c] - s * state[Row.Z][c];
  const g = gradient(out[Row.Beta]);
  for (let c = 0; c < n; c++) out[Row.Z][c] = (1 - m) * g[c] + m * state[Row.Z][c];
  return out;
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const out = next(gradient, [beta.slice(), z.slice()], stepSize, momentumCoeff);
  return { beta: out[Row.Beta], z: out[Row.Z] };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let state: StateMatrix = [start.slice(), start.map(() => 0)];
  const path: Vector[] = [state[Row.Beta]];
  for (let k = 0; k < steps; k++) {
    state = next(gradient, state, stepSize, momentumCoeff);
    path.push(state[Row.Beta]);
  }
  return path;
}
