import { expect, test } from 'vitest';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { exerciseIds, loadExercise } from '../../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../../harness/course/workers/sandbox-host.ts';
import * as reference from '../../../reference/index.ts';
import { type NativeSolution, runNatively } from '../../bench/native.ts';

test('the floor of npm run bench runs every check on right functions', async () => {
  const host = await nodeSandboxHost();
  const right = reference as unknown as NativeSolution;
  for (const id of await exerciseIds(process.cwd())) {
    const prepared = prepareGrading(await loadExercise(process.cwd(), id), host, 1);
    expect(() => runNatively(prepared, right, 'kept')).not.toThrow();
  }
});
