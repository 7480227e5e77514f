import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { exerciseIds } from '../../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../../harness/course/workers/sandbox-host.ts';
import { type NativeSolution, runNatively } from '../../bench/native.ts';
import { loadExercise } from '../load-exercise.ts';

test('the floor of npm run bench runs every check on right functions', async () => {
  const host = await nodeSandboxHost();
  for (const id of await exerciseIds(process.cwd())) {
    const plan = await loadExercise(process.cwd(), id);
    const right = (await import(pathToFileURL(path.resolve(plan.reference)).href)) as NativeSolution;
    const others = plan.grading.checks.filter(({ kind }) => kind !== 'purity');
    expect(runNatively(prepareGrading(plan, host, 1), right, 'kept'), id).toBe(others.length);
  }
});
