import { polesPicture, type Picture } from 'descent-grader/checks';
import * as reference from '#reference/loop-poles.ts';
import type { Complex } from '#reference/types.ts';

export interface Loop {
  readonly curvature: number;
  readonly stepSize: number;
  readonly momentumCoeff: number;
}

export type Poles = readonly [Complex, Complex];

export interface Solution {
  readonly loopPoles: (...loop: [curvature: number, stepSize: number, momentumCoeff: number]) => Poles;
  readonly largestStableStepSize: typeof reference.largestStableStepSize;
}

export const polesOf = ({ loopPoles }: Solution, { curvature, stepSize, momentumCoeff }: Loop): Poles =>
  loopPoles(curvature, stepSize, momentumCoeff);

export const loopPicture = (solution: Solution, loop: Loop): Picture | undefined =>
  polesPicture({ poles: polesOf(solution, loop) }, { poles: polesOf(reference, loop) });

/** The loop at the limit of its stability: at the right one a pole is on the unit circle, and none is outside. */
export function limitPicture(
  solution: Solution,
  { curvature, momentumCoeff }: Omit<Loop, 'stepSize'>,
): Picture | undefined {
  const polesAtLimit = ({ largestStableStepSize }: Solution): { poles: Poles } => {
    const stepSize = largestStableStepSize(curvature, momentumCoeff);
    return { poles: polesOf(reference, { curvature, stepSize, momentumCoeff }) };
  };
  return polesPicture(polesAtLimit(solution), polesAtLimit(reference));
}
