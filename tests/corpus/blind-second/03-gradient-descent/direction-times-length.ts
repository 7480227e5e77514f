import type { Gradient, Vector } from '../types.ts';

interface Polar {
  readonly length: number;
  readonly direction: Vector;
}

function polar(v: Vector): Polar {
  const largest = Math.max(...v.map(Math.abs));
  const length = largest * Math.sqrt(v.reduce((s, c) => s + (c / largest) ** 2, 0));
  return { length, direction: v.map((c) => c / length) };
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const { length, direction } = polar(gradient(beta));
  return beta.map((b, i) => b - stepSize * length * direction[i]!);
}

type State = { readonly beta: Vector; readonly path: Vector[] };

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let state: State = { beta: start, path: [start] };
  for (let k = 0; k !== steps; k++) {
    const beta = gradientDescentStep(gradient, state.beta, stepSize);
    state = { beta, path: state.path.concat([beta]) };
  }
  return state.path;
}
