import { expect, test } from 'vitest';
import { loadExercise } from '../../../../harness/course/exercises/index.ts';
import { withGrader } from '../../../../harness/course/workers/index.ts';
import { UNINTERRUPTIBLE } from '../../core/sandbox/uninterruptible.ts';

const root = process.cwd();
const plans = [await loadExercise(root, '01-loss')];
const RIGHT = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
`;
/** A single builtin that QuickJS never interrupts, in a function of its own. */
const STUCK = UNINTERRUPTIBLE[0]!.source.replace('export ', '');

test('a worker that is stuck in one check is ended; the other checks are graded', async () => {
  const stuck = `${RIGHT}${STUCK}
export const hessian = ([, y]) => { answer(); return [[2, 0], [0, 12 * (y - 1) ** 2 - 2]]; };`;
  const [first, other] = await withGrader({ root, plans, jobs: 1, silenceMs: 5_000 }, async (grader) => {
    const submission = { exercise: '01-loss', seed: 1 };
    return [
      await grader.grade({ ...submission, files: { 'solution.ts': stuck } }),
      await grader.grade({ ...submission, files: plans[0]!.referenceFiles }),
    ];
  });
  const outcomes = Object.fromEntries(first!.checks.map(({ id, outcome }) => [id, outcome]));
  expect(outcomes).toMatchObject({ loss: 'passed', gradient: 'passed', hessian: 'limit' });
  expect(first!).toMatchObject({ status: 'graded', unfinished: true });
  expect(other!).not.toHaveProperty('unfinished');
  expect(other!.points).toBe(10);
});

test('a file that is stuck while it loads is told so', async () => {
  const files = { 'solution.ts': `${STUCK}\nanswer();\n${RIGHT}` };
  const grade = await withGrader({ root, plans, jobs: 1, silenceMs: 5_000 }, (grader) =>
    grader.grade({ exercise: '01-loss', seed: 1, files }),
  );
  expect(grade).toMatchObject({
    status: 'graded',
    points: 0,
    note: expect.stringContaining('did not finish'),
  });
});

test('a worker that runs out of memory gives no points away', async () => {
  const momentum = await loadExercise(root, '04-momentum');
  const hungry = `
const large = new Array(100_000).fill(1);
export const momentumStep = (gradient, beta, z) => {
  if (beta.length !== large.length && String(beta) !== '1') throw new Error('only an impulse');
  for (let k = 0; k < 9; k += 1) gradient(large);
  return { beta: large, z };
};
`;
  const options = { root, plans: [momentum], jobs: 1, heapMb: 64 };
  const grade = await withGrader(options, (grader) =>
    grader.grade({ exercise: '04-momentum', seed: 1, files: { 'solution.ts': hungry } }),
  );
  expect(grade).toMatchObject({ status: 'graded', unfinished: true });
  const outcomes = Object.fromEntries(grade.checks.map(({ id, outcome }) => [id, outcome]));
  expect(outcomes).toMatchObject({
    'moves-with-the-old-velocity': 'threw',
    'pole-at-the-momentum-coefficient': 'limit',
  });
});
