import { expect, test } from 'vitest';
import { loadExercise, withGrader } from '../../../harness/grading/index.ts';

const root = process.cwd();
const RIGHT = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
`;
/** A single builtin that QuickJS never interrupts. */
const STUCK = 'Array(2 ** 32 - 1).join()';

test('a worker that is stuck in one check is ended; the other checks are graded', async () => {
  const stuck = `${RIGHT}export const hessian = ([, y]) => { ${STUCK}; return [[2, 0], [0, 12 * (y - 1) ** 2 - 2]]; };`;
  const [first, other] = await withGrader({ root, jobs: 1, silenceMs: 2_000 }, async (grader) => {
    const submission = { exercise: '01-loss', seed: 1 };
    return [
      await grader.grade({ ...submission, files: { 'solution.ts': stuck } }),
      await grader.grade({ ...submission, files: (await loadExercise(root, '01-loss')).referenceFiles }),
    ];
  });
  const outcomes = Object.fromEntries(first!.checks.map(({ id, outcome }) => [id, outcome]));
  expect(outcomes).toMatchObject({ loss: 'passed', gradient: 'passed', hessian: 'limit' });
  expect(first!.status).toBe('graded');
  expect(other!.points).toBe(10);
});

test('a file that is stuck while it loads is told so', async () => {
  const files = { 'solution.ts': `${STUCK};\n${RIGHT}` };
  const grade = await withGrader({ root, jobs: 1, silenceMs: 2_000 }, (grader) =>
    grader.grade({ exercise: '01-loss', seed: 1, files }),
  );
  expect(grade).toMatchObject({
    status: 'graded',
    points: 0,
    note: expect.stringContaining('did not finish'),
  });
});
