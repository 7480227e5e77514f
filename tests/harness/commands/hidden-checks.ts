import path from 'node:path';
import { ROOT } from './run.ts';

const DOOR = path.join(ROOT, 'harness/core/checks/index.ts');
const NAMES = `import { agree, claim, example, hidden } from 'descent-grader/checks';`;

/**
 * Hidden checks of 01-loss: one at a point far away.
 * @param holds what is said of the `solution` at `beta`
 * @param imports what it needs
 */
export const hiddenChecks = (holds: string, imports = NAMES): string => `${imports}

export default hidden<{ loss: (beta: readonly number[]) => number }>([
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
]);
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
    `import { claim } from 'descent-grader/checks';
import { example } from ${JSON.stringify(DOOR)};
import { hidden } from ${JSON.stringify(path.relative(folder, DOOR))};`,
  );
