import { expect, test } from 'vitest';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import { NO_WATCHDOG } from '../../../../harness/core/grading/watchdog.ts';
import type { CheckGrade, ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { DIAGNOSIS, LOADING } from '../../../../harness/core/model/stages.ts';
import { loadExercise } from '../../../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../../../harness/course/workers/sandbox-host.ts';

const loss = prepareGrading(await loadExercise(process.cwd(), '01-loss'), await nodeSandboxHost(), 1);
const reference = loss.plan.referenceFiles;
const only = (result: ExerciseGrade, id: string): CheckGrade =>
  result.checks.find((check) => check.id === id)!;

test('a file that did not finish loading earns nothing and is reported', async () => {
  const watchdog = { ...NO_WATCHDOG, skipped: new Set([LOADING]) };
  const result = await gradeExercise(loss, reference, watchdog);
  expect(result).toMatchObject({ status: 'graded', points: 0 });
  expect(result.note).toMatch(/^solution\.ts did not finish loading/);
});

test('a grade whose diagnosis is skipped is complete otherwise', async () => {
  const watchdog = { ...NO_WATCHDOG, skipped: new Set([DIAGNOSIS]) };
  const known = loss.plan.misconceptions.find(({ id }) => id === 'gradient-points-downhill')!;
  const result = await gradeExercise(loss, { 'solution.ts': known.source }, watchdog);
  expect(only(result, 'gradient').outcome).toBe('failed');
  expect(result.checks.some((check) => 'diagnosis' in check)).toBe(false);
});

test('the stages are reported in order as they begin', async () => {
  const stages: string[] = [];
  await gradeExercise(loss, reference, { ...NO_WATCHDOG, onProgress: (stage) => stages.push(stage) });
  expect(stages).toEqual([LOADING, ...loss.plan.grading.checks.map(({ id }) => id), DIAGNOSIS]);
});

test('a skipped check counts as a limit; the others are graded, but for the audit, which must see them all', async () => {
  const watchdog = { ...NO_WATCHDOG, skipped: new Set(['loss', DIAGNOSIS]) };
  const result = await gradeExercise(loss, reference, watchdog);
  expect(only(result, 'loss')).toMatchObject({ outcome: 'limit', points: 0 });
  expect(only(result, 'no-side-effects')).toMatchObject({ outcome: 'blocked', points: 0 });
  const left = loss.plan.grading.checks.filter(({ id }) => id !== 'loss' && id !== 'no-side-effects');
  expect(result.points).toBe(left.reduce((sum, { points }) => sum + points, 0));
});
