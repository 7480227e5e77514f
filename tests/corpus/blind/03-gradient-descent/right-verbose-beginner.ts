import type { Gradient, Vector } from '../types.ts';

// This function makes ONE step of gradient descent.
export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  // First I ask for the gradient at the point where I am (only once!)
  const gradientAtBeta = gradient(beta);
  // How many parameters do I have?
  const numberOfParameters = beta.length;
  // This will be the new point
  const newBeta: number[] = [];
  for (let parameter = 0; parameter < numberOfParameters; parameter = parameter + 1) {
    const oldValue = beta[parameter];
    const slope = gradientAtBeta[parameter];
    const change = stepSize * slope;
    const newValue = oldValue - change;
    newBeta.push(newValue);
  }
  return newBeta;
}

// This function makes MANY steps.
export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  // The path begins at the start. I copy it to be safe.
  const path: Vector[] = [];
  const startCopy = [...start];
  path.push(startCopy);
  let currentPoint: Vector = startCopy;
  for (let stepNumber = 1; stepNumber <= steps; stepNumber = stepNumber + 1) {
    const nextPoint = gradientDescentStep(gradient, currentPoint, stepSize);
    path.push(nextPoint);
    currentPoint = nextPoint;
  }
  console.log('path has', path.length, 'points');
  return path;
}
