import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return Object.freeze({ b: Object.freeze([1 - momentumCoeff, 0]), a: Object.freeze([1, -momentumCoeff]) });
}

function* filtered({ b, a }: Filter, x: Iterable<number>): Generator<number, void> {
  let [before, answer] = [0, 0];
  for (const now of x) {
    answer = (b[0] * now + b[1] * before - a[1] * answer) / a[0];
    before = now;
    yield answer;
  }
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return [...filtered(filter, x)];
}
