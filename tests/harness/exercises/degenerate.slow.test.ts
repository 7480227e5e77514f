import { expect, test } from 'vitest';
import { gradeExercise } from '../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { DIAGNOSIS, NO_WATCHDOG, PICTURES } from '../../../harness/core/grading/watchdog.ts';
import { exerciseIds, loadExercise } from '../../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../../harness/course/workers/sandbox-host.ts';
import { degenerateFor } from './degenerate.ts';

const ROOT = process.cwd();
const host = await nodeSandboxHost();
const ONLY_CHECKS = { ...NO_WATCHDOG, skipped: new Set([DIAGNOSIS, PICTURES]) };

test.each(await exerciseIds(ROOT))('a submission of %s that computes nothing earns nothing', async (id) => {
  const plan = await loadExercise(ROOT, id);
  const context = prepareGrading(plan, host, 1);
  const earned: string[] = [];
  for (const { name, files } of degenerateFor(plan.grading.exports)) {
    const { points, checks } = await gradeExercise(context, files, ONLY_CHECKS);
    if (points > 0)
      earned.push(
        `${name}: ${checks
          .filter((check) => check.points > 0)
          .map((check) => check.id)
          .join(', ')}`,
      );
  }
  expect(earned).toEqual([]);
});
