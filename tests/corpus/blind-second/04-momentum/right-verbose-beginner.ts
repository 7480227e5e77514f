import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  // how many parameters are there?
  const numberOfParameters: number = beta.length;

  // first line of the recursion: the new beta, with the OLD z
  const newBeta: number[] = [];
  for (let index = 0; index < numberOfParameters; index = index + 1) {
    const oldValue: number = beta[index];
    const change: number = stepSize * z[index];
    const newValue: number = oldValue - change;
    newBeta[index] = newValue;
  }

  // second line: the gradient at the NEW beta goes through the filter
  const gradientAtNewBeta: Vector = gradient(newBeta);
  const newZ: number[] = [];
  for (let index = 0; index < numberOfParameters; index = index + 1) {
    const fromGradient: number = (1 - momentumCoeff) * gradientAtNewBeta[index];
    const fromMemory: number = momentumCoeff * z[index];
    newZ[index] = fromGradient + fromMemory;
  }

  // give back both
  const result = { beta: newBeta, z: newZ };
  return result;
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  // copy the start, so that nobody changes it
  let currentBeta: number[] = [];
  let currentZ: number[] = [];
  for (let index = 0; index < start.length; index = index + 1) {
    currentBeta[index] = start[index];
    currentZ[index] = 0;
  }
  const allPoints: Vector[] = [];
  allPoints[0] = currentBeta;
  for (let stepNumber = 1; stepNumber <= steps; stepNumber = stepNumber + 1) {
    const result = momentumStep(gradient, currentBeta, currentZ, stepSize, momentumCoeff);
    currentBeta = [...result.beta];
    currentZ = [...result.z];
    allPoints[stepNumber] = currentBeta;
  }
  return allPoints;
}
