import { hinted, property, real, same, scenario } from 'descent-grader/checks';
import { outcomeAt } from '#reference/experiments.ts';
import { gradient } from '#reference/loss.ts';
import { momentumDescent } from '#reference/momentum.ts';
import type { Vector } from '#reference/types.ts';
import type { Scenario } from '../../scenarios/scenario.generated.ts';
import {
  BEYOND_ROUNDING,
  ENOUGH_STEPS,
  LENGTH_HINT,
  ONLY_ROUGHLY,
  ROUGHLY,
  eachPointFollows,
  endsAt,
  endsInAMinimum,
  momentumCoeff,
  notebookGradient,
  pointOffTheRidge,
  whereApart,
} from '../descents/index.ts';
import { notebookPicture } from './pictures.ts';
import type { Solution } from './responses.ts';

export const convergesToAMinimum = property<
  Solution,
  { start: Vector; stepSize: number; momentumCoeff: number }
>({
  id: 'converges-to-a-minimum',
  title: 'on the notebook’s loss the path ends in a minimum',
  points: 1,
  hint: 'With a small step size and little momentum every start off the line β₂ = 1 rolls into one of the two minima.',
  notes: {
    margin: ONLY_ROUGHLY,
    redundancy: 'what descent is for; it leaves its point to a path that goes astray on the way',
  },
  given: {
    start: pointOffTheRidge,
    stepSize: real(0.08, 0.12),
    momentumCoeff: momentumCoeff(0.1, 0.5),
  },
  runs: 6,
  picture: (solution, given) => notebookPicture(solution, { ...given, steps: ENOUGH_STEPS }),
  *holds(solution, { start, stepSize, momentumCoeff: m }) {
    yield* endsInAMinimum(solution.momentumDescent(notebookGradient, start, stepSize, m, ENOUGH_STEPS));
  },
});

const EXPERIMENTS_HINT =
  'Experiments 1, 2 and 4 end in minimum 1, and experiment 3 on the line β₂ = 1, on the way to the saddle.';

export const experiments = scenario<Solution, Scenario>({
  id: 'experiments',
  title: 'the notebook’s experiments end where they should',
  points: 1,
  after: 'path-length',
  notes: {
    margin: 'a path that is rounded to a few digits may or may not be noticed here',
    redundancy: 'what the notebook shows, and where its long run is too long for a limit',
  },
  hint: EXPERIMENTS_HINT,
  picture: notebookPicture,
  *holds(solution, { id, start, stepSize, momentumCoeff: m, steps, runs }) {
    const path = solution.momentumDescent(notebookGradient, start, stepSize, m, steps);
    yield* hinted(LENGTH_HINT, same('the number of points of the path', path.length, steps + 1));
    const end = path.at(-1)!;
    yield same('the number of coordinates of the last point', end.length, 2);
    const run = runs.find(({ kind }) => kind === 'momentum')!;
    const hint = () =>
      `${EXPERIMENTS_HINT} ${whereApart(path, momentumDescent(gradient, start, stepSize, m, steps))}`;
    yield* hinted(hint, same(`the outcome of ${id}`, outcomeAt(end), run.outcome));
    yield* hinted(hint, endsAt(id, path, run.end.map(Number), { scale: 1, tolerance: ROUGHLY }));
    // The second experiment has as many steps as there may be: nothing else shows what goes wrong late.
    const rule = { gradient: notebookGradient, start, stepSize, momentumCoeff: m };
    yield* eachPointFollows(path, rule, { of: id, leastSize: 1, tolerance: BEYOND_ROUNDING });
  },
});
