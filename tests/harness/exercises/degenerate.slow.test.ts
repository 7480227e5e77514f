import { expect, test } from 'vitest';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { inputsFrom } from '../../../harness/core/inputs/index.ts';
import type { Planned } from '../../../harness/core/runner/index.ts';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { gradeChecks } from '../core/grading/grade-checks.ts';
import { loadExercise } from '../load-exercise.ts';
import { degenerateFor } from './degenerate.ts';

const ROOT = process.cwd();
const host = await nodeSandboxHost();

/** The same check on the same inputs. A smaller counterexample would change neither the outcome nor the points. */
function withoutShrinking(planned: Planned): Planned {
  const values = planned.inputs.map(({ value }) => value);
  return { ...planned, inputs: inputsFrom('example', values) };
}

test.each(await exerciseIds(ROOT))('a submission of %s that computes nothing earns nothing', async (id) => {
  const plan = await loadExercise(ROOT, id);
  const prepared = prepareGrading(plan, host, 1);
  const context = { ...prepared, checks: prepared.checks.map(withoutShrinking) };
  const earned: string[] = [];
  for (const { name, files } of degenerateFor(plan.grading.exports)) {
    const { points, checks } = await gradeChecks(context, files);
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
