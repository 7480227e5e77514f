import path from 'node:path';
import { ROOT } from './run.ts';

const DOOR = path.join(ROOT, 'harness/core/checks/index.ts');
const NAMES = `import { agree, claim, example, exercise, fn, number } from 'descent-grader/checks';`;

/**
 * Hidden checks of 01-loss: one at a point far away.
 * @param holds what is said of the `solution` at `beta`
 * @param imports what it needs
 */
export const hiddenChecks = (holds: string, imports = NAMES): string => `${imports}

export default exercise<{ loss: (beta: readonly number[]) => number }>({
  exports: { loss: fn(['beta'], number) },
  checks: [
    example({
      id: 'far-away',
      title: 'the loss far away',
      points: 2,
      hint: 'look at a large β',
      given: [{ beta: [1002, 1] }],
      *holds(solution, { beta }) {
        ${holds}
      },
    }),
  ],
});
`;

/**
 * Hidden checks of 01-loss; they import by name, by absolute and by relative path.
 * @param wants an expression of the loss far away
 * @param folder in which they will be
 */
export const checksThat = (wants: string, folder: string): string =>
  hiddenChecks(
    `const wanted = ${wants};
        yield claim(Math.abs(solution.loss(beta) - wanted) < 1, 'the loss is not right', beta);`,
    `import { claim, example } from 'descent-grader/checks';
import { fn, number } from ${JSON.stringify(DOOR)};
import { exercise } from ${JSON.stringify(path.relative(folder, DOOR))};`,
  );
