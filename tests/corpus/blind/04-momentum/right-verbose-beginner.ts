import type { Gradient, Vector } from '../types.ts';

// One step with momentum. First the ball moves, then the filter runs!
export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  // 1. move beta with the OLD z
  const betaAfter: number[] = [];
  for (let index = 0; index < beta.length; index = index + 1) {
    const oldBetaValue = beta[index];
    const oldZValue = z[index];
    const newBetaValue = oldBetaValue - stepSize * oldZValue;
    betaAfter.push(newBetaValue);
  }
  // 2. the gradient at the NEW beta (only one evaluation)
  const gradientAfter = gradient(betaAfter);
  // 3. the low-pass filter
  const oneMinusM = 1 - momentumCoeff;
  const zAfter: number[] = [];
  for (let index = 0; index < z.length; index = index + 1) {
    const newPart = oneMinusM * gradientAfter[index];
    const oldPart = momentumCoeff * z[index];
    zAfter.push(newPart + oldPart);
  }
  // 4. give both back
  const result = { beta: betaAfter, z: zAfter };
  return result;
}

// The whole path
export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const thePath: Vector[] = [];
  // z starts with zeros
  const zeros: number[] = [];
  for (let index = 0; index < start.length; index = index + 1) {
    zeros.push(0);
  }
  let currentBeta: Vector = [...start];
  let currentZ: Vector = zeros;
  thePath.push(currentBeta);
  for (let stepNumber = 1; stepNumber <= steps; stepNumber = stepNumber + 1) {
    const afterStep = momentumStep(gradient, currentBeta, currentZ, stepSize, momentumCoeff);
    currentBeta = afterStep.beta;
    currentZ = afterStep.z;
    thePath.push(currentBeta);
  }
  console.log('done after', steps, 'steps');
  return thePath;
}
