import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  // first I need the slope at the place where I am
  const slope = gradient(beta);
  // then I make a new array, because beta must not be changed
  const newBeta: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    const oldValue = beta[i]!;
    const change = stepSize * slope[i]!;
    const newValue = oldValue - change;
    newBeta.push(newValue);
  }
  return newBeta;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [];
  path.push(start);
  let beta = start;
  for (let step = 1; step <= steps; step++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    path.push(beta);
  }
  return path;
}
