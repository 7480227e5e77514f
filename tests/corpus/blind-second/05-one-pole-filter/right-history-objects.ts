import type { Filter, Vector } from '../types.ts';

type Sample = { readonly input: number; readonly output: number };

const SILENCE: Sample = { input: 0, output: 0 };

export function onePole(momentumCoeff: number): Filter {
  return { b: [-momentumCoeff + 1, -0], a: [1, -momentumCoeff] };
}

function next(filter: Filter, last: Sample, input: number): Sample {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  return { input, output: (b0 * input + b1 * last.input - a1 * last.output) / a0 };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const history: Sample[] = [];
  for (const value of x) {
    history.push(next(filter, history.at(-1) ?? SILENCE, value));
  }
  return history.map((s) => s.output);
}
