import type { Filter, Vector } from '../types.ts';

type Block = (x: Vector) => Vector;

const chain = (...blocks: Block[]): Block => (x) => blocks.reduce((signal, block) => block(signal), x);

const pole = (p: number): Block => (x) => {
  let y = 0;
  return x.map((v) => (y = v + p * y));
};

const taps = (c0: number, c1: number): Block => (x) => x.map((v, k) => c0 * v + c1 * (k ? x[k - 1] : 0));

const scale = (g: number): Block => (x) => x.map((v) => v * g);

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  return chain(taps(b[0], b[1]), scale(1 / a[0]), pole(-a[1] / a[0]))(x);
}
