import type { Gradient, Vector } from '../types.ts';

type Path = readonly Vector[];

const last = (path: Path): Vector => path[path.length - 1]!;
const extend = (path: Path, point: Vector): Path => [...path, point];

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector => {
  const g = gradient(beta);
  return beta.reduce<number[]>((next, b, i) => [...next, b - stepSize * g[i]!], []);
};

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] => [
  ...Array.from({ length: steps }).reduce<Path>(
    (path) => extend(path, gradientDescentStep(gradient, last(path), stepSize)),
    [start],
  ),
];
