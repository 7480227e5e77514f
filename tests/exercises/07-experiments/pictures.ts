import { pathPicture, type Picture } from 'descent-grader/checks';
import { experiment } from '#reference/experiments.ts';
import { landscape } from '#reference/landscape.ts';
import type { ExperimentResult, ExperimentSettings } from '#reference/types.ts';

export interface Solution {
  readonly experiment: (settings: ExperimentSettings) => ExperimentResult;
}

/** @param names of the paths that the check is about: the first that differs is drawn */
export function pictureOf(...names: ('gd' | 'momentum')[]) {
  return (
    solution: Solution,
    { start, stepSize, momentumCoeff, steps }: ExperimentSettings,
  ): Picture | undefined => {
    const settings = { start, stepSize, momentumCoeff, steps };
    const [yours, right] = [solution.experiment(settings), experiment(settings)];
    return names
      .map((name) => pathPicture('β', yours[name], right[name], landscape))
      .find((picture) => picture !== undefined);
  };
}
