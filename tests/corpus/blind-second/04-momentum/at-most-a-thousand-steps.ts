import type { Gradient, Vector } from '../types.ts';

const LIMIT = 1000; // a guard against endless loops

interface State {
  readonly beta: Vector;
  readonly z: Vector;
}

export function momentumStep(f: Gradient, beta: Vector, z: Vector, s: number, m: number): State {
  const b = Float64Array.from(beta, (x, i) => x - s * z[i]);
  const g = f([...b]);
  return { beta: [...b], z: g.map((x, i) => x + m * (z[i] - x)) };
}

function* states(f: Gradient, start: Vector, s: number, m: number): Generator<State> {
  let state: State = { beta: [...start], z: start.map(() => 0) };
  for (let guard = 0; guard <= LIMIT; guard++) {
    yield state;
    state = momentumStep(f, state.beta, state.z, s, m);
  }
}

export function momentumDescent(f: Gradient, start: Vector, s: number, m: number, steps: number): Vector[] {
  const path: Vector[] = [];
  for (const { beta } of states(f, start, s, m)) {
    path.push(beta);
    if (path.length > steps) break;
  }
  return path;
}
