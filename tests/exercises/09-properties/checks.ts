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
      refusal:
        'A test must allow more than such differences, and than 1e-16·|L|/h from rounding, also where the slope is 0.',
      facts: facts.aboutGradient,
      groups: GRADIENTS,
      picture: pictures.aroundBeta,
    }),
    ...verdicts<Solution, filters.Filtering>({
      judges: 'isOnePoleFilter',
      about: 'filter',
      verdict: (solution, { filter, momentumCoeff }) => solution.isOnePoleFilter(filter, momentumCoeff),
      right: filters.RIGHT,
      refusal:
        'Each sample may be off by 1e-9. An impulse comes out as (1 − m)·mᵏ, of which the first n add up to 1 − mⁿ, and a constant 1 as 1 − mᵏ⁺¹: both are 1 only in the long run.',
      facts: facts.aboutFilter,
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
      refusal:
        'On the way slopes may grow, and the end may be anywhere, the start included: only the end decides, where slopes are below 1e-6 and the curvature is above 0.1 in every direction.',
      facts: facts.aboutDescent,
      groups: DESCENTS,
      picture: pictures.aroundTheEnd,
    }),
  ],
});
