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
      refusal:
        'A difference quotient is off by about h/2·L″ (one-sided) or h²/6·L‴ (central), and by 1e-16·|L|/h from rounding: a test must allow more than that, also where the slope is 0. Each quotient, printed beside its entry of the gradient, shows what is refused.',
      groups: gradients.GROUPS,
      picture: pictures.aroundBeta,
    }),
    ...verdicts<Solution, filters.Filtering>({
      judges: 'isOnePoleFilter',
      about: 'filter',
      verdict: (solution, { filter, momentumCoeff }) => solution.isOnePoleFilter(filter, momentumCoeff),
      right: filters.RIGHT,
      refusal:
        'With m = 0.8 an impulse comes out as 0.2, 0.16, 0.128, …, (1 − m)·mᵏ at k, and each of them may be off by 1e-9. The first n of them add up to 1 − mⁿ, and a constant 1 comes out as 1 − mᵏ⁺¹ at k: both are 1 only in the long run.',
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
      refusal:
        'A right path has steps + 1 points; the first equals the start in each coordinate, and after 1000 steps or more slopes are below 1e-6 and the curvature is above 0.1 in every direction. Nothing else is promised: on the way slopes may grow, and the end may be anywhere, the start included.',
      groups: descents.GROUPS,
      picture: pictures.aroundTheEnd,
    }),
  ],
});
