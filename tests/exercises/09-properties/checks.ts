import { boolean, exercise, fn, verdicts } from 'descent-grader/checks';
import * as reference from '#reference/properties.ts';
import * as descents from './descending.ts';
import * as filters from './filters.ts';
import * as gradients from './gradients.ts';
import * as pictures from './pictures.ts';

type Solution = Pick<typeof reference, 'gradientIsCorrect' | 'isOnePoleFilter' | 'convergesToAMinimum'>;

export default exercise<Solution>({
  exports: {
    gradientIsCorrect: fn(['loss', 'gradient', 'beta'], boolean),
    isOnePoleFilter: fn(['filter', 'momentumCoeff'], boolean),
    convergesToAMinimum: fn(['descend', 'gradient', 'start'], boolean),
  },
  right: reference,
  checks: [
    ...verdicts<Solution, gradients.Pair>({
      judges: 'gradientIsCorrect',
      about: 'gradient',
      verdict: (solution, { loss, gradient, beta }) => solution.gradientIsCorrect(loss, gradient, beta),
      right: gradients.RIGHT,
      groups: gradients.GROUPS,
      picture: pictures.aroundBeta,
    }),
    ...verdicts<Solution, filters.Filtering>({
      judges: 'isOnePoleFilter',
      about: 'filter',
      verdict: (solution, { filter, momentumCoeff }) => solution.isOnePoleFilter(filter, momentumCoeff),
      right: filters.RIGHT,
      groups: filters.GROUPS,
      picture: pictures.sent,
    }),
    ...verdicts<Solution, descents.Descending>({
      judges: 'convergesToAMinimum',
      about: 'descend',
      noun: 'descent',
      verdict: (solution, { descend, gradient, start }) =>
        solution.convergesToAMinimum(descend, gradient, start),
      right: descents.RIGHT,
      groups: descents.GROUPS,
      picture: pictures.aroundTheEnd,
    }),
  ],
});
