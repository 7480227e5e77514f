import { pathPicture, signalPicture, type Picture } from 'descent-grader/checks';
import { landscape } from '#reference/landscape.ts';
import * as reference from '#reference/momentum.ts';
import type { Gradient, Vector } from '#reference/types.ts';
import { notebookGradient, once } from '../descents/index.ts';
import { impulseOf, respond, type Solution } from './responses.ts';

interface Walk {
  readonly gradient: Gradient;
  readonly start: Vector;
  readonly stepSize: number;
  readonly momentumCoeff: number;
  readonly steps: number;
}

function pathOf(
  { momentumDescent }: Solution,
  { gradient: slope, start, stepSize, momentumCoeff, steps }: Walk,
): readonly Vector[] {
  return momentumDescent(slope, start, stepSize, momentumCoeff, steps);
}

export const rightPath = once((walk: Walk) => pathOf(reference, walk));

export const picture = (solution: Solution, walk: Walk): Picture | undefined =>
  pathPicture('β', pathOf(solution, walk), rightPath(walk));

/** The same on the notebook's loss, which is drawn under the paths. */
export function notebookPicture(solution: Solution, settings: Omit<Walk, 'gradient'>): Picture | undefined {
  const walk = { ...settings, gradient: notebookGradient };
  return pathPicture('β', pathOf(solution, walk), pathOf(reference, walk), landscape);
}

interface Filtering {
  readonly momentumCoeff: number;
  readonly stepSize: number;
  readonly height: number;
}

/** The impulse response of z. */
export function responsePicture(
  solution: Solution,
  { momentumCoeff, stepSize, height }: Filtering,
): Picture | undefined {
  const responseOf = (one: Solution): number[] => respond(one, impulseOf(height), stepSize, momentumCoeff);
  return signalPicture('z after an impulse', responseOf(solution), responseOf(reference));
}
