import { boolean, exercise, fn, verdicts } from 'descent-grader/checks';
import * as reference from '#reference/properties.ts';
import * as descents from './descending.ts';
import { GROUPS as DESCENTS } from './descent-groups.ts';
import * as facts from './facts.ts';
import { GROUPS as FILTERS } from './filter-groups.ts';
import * as filters from './filters.ts';
import { GROUPS as GRADIENTS } from './gradient-groups.ts';
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
      refusal: facts.gradientRefused,
      facts: facts.aboutGradient,
      groups: GRADIENTS,
      picture: pictures.aroundBeta,
    }),
    ...verdicts<Solution, filters.Filtering>({
      judges: 'isOnePoleFilter',
      about: 'filter',
      verdict: (solution, { filter, momentumCoeff }) => solution.isOnePoleFilter(filter, momentumCoeff),
      right: filters.RIGHT,
      refusal: () =>
        'An impulse comes out as (1 − m)·mᵏ, a constant 1 as 1 − mᵏ⁺¹, each sample off by up to 1e-9 of the largest one of the signal.',
      facts: facts.aboutFilter,
      wrongAt: facts.wrongSampleAt,
      groups: FILTERS,
      picture: pictures.sent,
    }),
    ...verdicts<Solution, descents.Descending>({
      judges: 'convergesToAMinimum',
      about: 'descend',
      noun: 'descent',
      verdict: (solution, { descend, gradient, start }) =>
        solution.convergesToAMinimum(descend, gradient, start),
      right: descents.RIGHT,
      refusal: facts.descentRefused,
      facts: facts.aboutDescent,
      groups: DESCENTS,
      picture: pictures.aroundTheEnd,
    }),
  ],
});
