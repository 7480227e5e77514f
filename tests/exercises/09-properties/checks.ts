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
        'Compute its numbers by hand: which comparison refuses it, and by how much? A slope can be 0, is never exact as a difference, and too small an h loses its digits.',
      groups: gradients.GROUPS,
      picture: pictures.aroundBeta,
    }),
    ...verdicts<Solution, filters.Filtering>({
      judges: 'isOnePoleFilter',
      about: 'filter',
      verdict: (solution, { filter, momentumCoeff }) => solution.isOnePoleFilter(filter, momentumCoeff),
      right: filters.RIGHT,
      refusal:
        'With m = ½ an impulse comes out as ½, ¼, ⅛, … without an end: what does your test expect at each k, and how exactly?',
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
        'Only where the path ends counts, for this very gradient: on the way slopes may grow, and it may begin at the end. Which of your conditions does it not meet? Arrays are not equal by ===.',
      groups: descents.GROUPS,
      picture: pictures.aroundTheEnd,
    }),
  ],
});
