// The path is a text with a line for each point: the last line is looked up at each step, and all are read at the end.
import type { Gradient, Vector } from '../types.ts';

const written = (beta: Vector): string => beta.map(String).join(' ');
const read = (line: string): number[] => line.split(' ').map(Number);

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((coordinate, i) => coordinate - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let text = written(start);
  for (let k = 0; k < steps; k++) {
    const beta = read(text.split('\n')[k]);
    text = `${text}\n${written(gradientDescentStep(gradient, beta, stepSize))}`;
  }
  return text.split('\n').map(read);
}
