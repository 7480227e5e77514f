import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../course/classes/folders.ts';
import { gradeHere, ROOT } from './run.ts';

const checksThat = (wants: string): string => `
import { claim, example, exercise, fn, number } from '${ROOT}/harness/core/checks/index.ts';
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
        yield claim(solution.loss(beta) === ${wants}, 'the loss is not right', beta);
      },
    }),
  ],
});
`;

async function gradeWith(
  hidden: string,
  out: string,
): Promise<Grades['submissions'][number]['exercises'][number]> {
  const folder = path.join(ROOT, 'tests/sample-class/student-01');
  await gradeHere(folder, { out, hidden, exercise: ['loss'], jobs: 1 });
  const { submissions } = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
  return submissions[0]!.exercises[0]!;
}

test('checks from a private folder are graded after the exercise’s own, and decide whether a result is reused', async () => {
  const out = await temporaryFolder();
  const right = await temporaryFolder({ '01-loss/checks.ts': checksThat('1e6') });
  const wrong = await temporaryFolder({ '01-loss/checks.ts': checksThat('7') });
  const graded = await gradeWith(right, out);
  expect([graded.points, graded.maxPoints]).toEqual([12, 12]);
  expect(graded.checks.at(-1)).toMatchObject({ id: 'far-away', points: 2, outcome: 'passed' });
  expect((await gradeWith(wrong, out)).points).toBe(10);
  expect(await readFile(path.join(out, 'changes.csv'), 'utf8')).toBe(
    'submission,exercise,check,before,after\nstudent-01,01-loss,far-away,2,0\n',
  );
});

test('a folder without hidden checks is refused', async () => {
  const hidden = await temporaryFolder();
  await expect(gradeWith(hidden, hidden)).rejects.toThrow(
    `${hidden} contains no hidden checks: it has no file such as 01-loss/checks.ts`,
  );
});
