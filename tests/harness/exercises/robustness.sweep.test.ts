import { expect, test } from 'vitest';
import { gradeExercise } from '../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { LITTLE_FUEL, loadExercise } from '../load-exercise.ts';
import { sampled } from '../sampled.ts';

const ROOT = process.cwd();
// Every push calibrates all exercises, which runs each reference and many wrong solutions in the sandbox.
const IDS = sampled(await exerciseIds(ROOT), ['04-momentum']);
const host = await nodeSandboxHost();
const SEED = 1;

test.each(IDS)('an endless loop handed in for %s is ended, and diagnosed as nothing', async (id) => {
  const plan = { ...(await loadExercise(ROOT, id)), fuel: LITTLE_FUEL };
  const loops = Object.keys(plan.grading.exports).map(
    (name) => `export const ${name} = () => { for (;;); };`,
  );
  const grade = await gradeExercise(prepareGrading(plan, host, SEED), { 'solution.ts': loops.join('\n') });
  expect(grade).toMatchObject({ status: 'graded', points: 0 });
  for (const { outcome, diagnosis } of grade.checks) {
    expect(['limit', 'blocked']).toContain(outcome);
    expect(diagnosis).toBeUndefined();
  }
});

test.each(IDS)('the reference of %s, handed in the same way, earns full points', async (id) => {
  const plan = await loadExercise(ROOT, id);
  const { 'solution.ts': right = '', ...others } = plan.referenceFiles;
  const files = { ...others, 'right.ts': right, 'solution.ts': "export * from './right.ts';" };
  const grade = await gradeExercise(prepareGrading(plan, host, SEED), files);
  expect(grade).toMatchObject({ status: 'graded', points: plan.maxPoints });
});
