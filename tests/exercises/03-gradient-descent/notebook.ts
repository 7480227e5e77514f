import { hinted, property, real, same, scenario } from 'descent-grader/checks';
import { outcomeAt } from '#reference/experiments.ts';
import { gradientDescent } from '#reference/gradient-descent.ts';
import { gradient } from '#reference/loss.ts';
import type { Vector } from '#reference/types.ts';
import type { Scenario } from '../../scenarios/scenario.generated.ts';
import {
  ENOUGH_STEPS,
  LENGTH_HINT,
  ONLY_ROUGHLY,
  ROUGHLY,
  endsAt,
  endsInAMinimum,
  notebookGradient,
  pointOffTheRidge,
  whereApart,
} from '../descents/index.ts';
import { notebookPicture, type Solution } from './pictures.ts';

export const convergesToAMinimum = property<Solution, { start: Vector; stepSize: number }>({
  id: 'converges-to-a-minimum',
  title: 'on the notebook’s loss the path ends in a minimum',
  points: 1,
  hint: 'With a small step size every start off the line β₂ = 1 rolls into one of the two minima.',
  notes: {
    margin: ONLY_ROUGHLY,
    redundancy: 'what descent is for; it leaves its point to a path that goes astray on the way',
  },
  given: { start: pointOffTheRidge, stepSize: real(0.08, 0.12) },
  runs: 6,
  picture: (solution, given) => notebookPicture(solution, { ...given, steps: ENOUGH_STEPS }),
  *holds(solution, { start, stepSize }) {
    yield* endsInAMinimum(solution.gradientDescent(notebookGradient, start, stepSize, ENOUGH_STEPS));
  },
});

const EXPERIMENTS_HINT =
  'Experiments 1 and 2 end in a minimum, experiment 3 on the saddle, and in experiment 4 β₂ overflows.';

export const experiments = scenario<Solution, Scenario>({
  id: 'experiments',
  title: 'the notebook’s experiments end where they should',
  points: 1,
  after: 'path-length',
  notes: { redundancy: 'what the notebook shows, and where its long run is too long for a limit' },
  hint: EXPERIMENTS_HINT,
  picture: notebookPicture,
  *holds(solution, { id, start, stepSize, steps, runs }) {
    const path = solution.gradientDescent(notebookGradient, start, stepSize, steps);
    yield* hinted(LENGTH_HINT, same('the number of points of the path', path.length, steps + 1));
    const end = path.at(-1)!;
    yield same('the number of coordinates of the last point', end.length, 2);
    const run = runs.find(({ kind }) => kind === 'gd')!;
    const hint = () =>
      `${EXPERIMENTS_HINT} ${whereApart(path, gradientDescent(gradient, start, stepSize, steps))}`;
    yield* hinted(hint, same(`the outcome of ${id}`, outcomeAt(end), run.outcome));
    // A path that contracts forgets its rounding.
    yield* hinted(hint, endsAt(id, path, run.end.map(Number), { scale: 1, tolerance: ROUGHLY }));
  },
});
