// Arrow functions only: map for the step, reduce for the path.
import type { Gradient, Vector } from '../types.ts';

const minus = (a: Vector, b: Vector): Vector => a.map((ai, i) => ai - b[i]);
const scaled = (factor: number, a: Vector): Vector => a.map((ai) => factor * ai);

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector =>
  minus(beta, scaled(stepSize, gradient(beta)));

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] =>
  Array.from({ length: steps }).reduce<Vector[]>(
    (path) => [...path, gradientDescentStep(gradient, path.at(-1)!, stepSize)],
    [[...start]],
  );
