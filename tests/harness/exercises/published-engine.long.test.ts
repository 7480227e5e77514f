import path from 'node:path';
import { expect, test } from 'vitest';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { exerciseIds, readFolder } from '../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { gradeChecks } from '../core/grading/grade-checks.ts';
import { publishedEngine } from '../core/sandbox/published.ts';
import { loadExercise } from '../load-exercise.ts';

const ROOT = process.cwd();
const published = publishedEngine();
const host = await nodeSandboxHost();

test.each(await exerciseIds(ROOT))(
  'every variant and misconception of %s has the same grade on the published engine',
  async (id) => {
    const plan = await loadExercise(ROOT, id);
    const prepared = prepareGrading(plan, host, 1);
    const onPublished = { ...prepared, host: { ...host, wasm: published } };
    const variants = Object.entries(
      await readFolder(path.join(ROOT, 'tests/exercises', id, 'variants'), '.ts'),
    );
    const misconceptions = plan.misconceptions.map((one): [string, string] => [one.id, one.source]);
    for (const solutions of [variants, misconceptions]) {
      expect(solutions).not.toEqual([]);
      for (const [name, source] of solutions) {
        const files = { 'solution.ts': source };
        const [one, other] = [await gradeChecks(prepared, files), await gradeChecks(onPublished, files)];
        expect(one, name).toEqual(other);
        // The stack of this process is smaller than that of a worker: deep recursion that is right may fill it.
        const isFull = one.checks.some(({ message }) => message?.includes('filled the stack'));
        if (solutions === variants && !isFull) expect(one.points, name).toBe(one.maxPoints);
      }
    }
  },
);
