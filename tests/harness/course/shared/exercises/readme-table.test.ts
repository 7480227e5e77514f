import { expect, test } from 'vitest';
import type { CourseExercise } from '../../../../../harness/course/shared/exercises/index.ts';
import { faultsOfTasks, readmesOf } from '../../../../../harness/course/shared/exercises/readme-table.ts';
import { temporaryFolder } from '../../../folders.ts';

const MARKS = '<!-- checks -->\n<!-- /checks -->\n';

const exercises = ['01-one', '02-two', '03-three', '04-four'].map(
  (id) => ({ id, grading: { checks: [{ points: 2, title: 'it is right' }] } }) as unknown as CourseExercise,
);

test('a missing task, one without a place for its table and a stale table are named; no other is', async () => {
  const files = {
    'exercises/02-two/README.md': '# Two\n',
    'exercises/03-three/README.md': `# Three\n${MARKS}`,
  };
  const fresh = await temporaryFolder({ 'exercises/04-four/README.md': MARKS });
  const [readme] = await readmesOf({ root: fresh, exercises: exercises.slice(3) });
  const root = await temporaryFolder({ ...files, 'exercises/04-four/README.md': readme!.updated });
  expect(await faultsOfTasks({ root, exercises })).toEqual([
    'exercises/01-one/README.md: cannot be read (ENOENT)',
    'exercises/02-two/README.md: no line <!-- checks --> says where the checks are listed',
    'exercises/03-three/README.md: its table of points is not that of checks.ts: call npm run generate',
  ]);
});
