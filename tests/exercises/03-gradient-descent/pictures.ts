import { pathPicture, type Picture } from 'descent-grader/checks';
import * as reference from '#reference/gradient-descent.ts';
import { landscape } from '#reference/landscape.ts';
import type { Gradient, Vector } from '#reference/types.ts';
import { notebookGradient, once } from '../descents/index.ts';

export type Solution = Pick<typeof reference, 'gradientDescentStep' | 'gradientDescent'>;

interface Walk {
  readonly gradient: Gradient;
  readonly start: Vector;
  readonly stepSize: number;
  readonly steps: number;
}

const pathOf = (solution: Solution, { gradient: slope, start, stepSize, steps }: Walk): readonly Vector[] =>
  solution.gradientDescent(slope, start, stepSize, steps);

export const rightPath = once((walk: Walk) => pathOf(reference, walk));

export const picture = (solution: Solution, walk: Walk): Picture | undefined =>
  pathPicture('β', pathOf(solution, walk), rightPath(walk));

/** The same on the notebook's loss, which is drawn under the paths. */
export function notebookPicture(solution: Solution, settings: Omit<Walk, 'gradient'>): Picture | undefined {
  const walk = { ...settings, gradient: notebookGradient };
  return pathPicture('β', pathOf(solution, walk), pathOf(reference, walk), landscape);
}
