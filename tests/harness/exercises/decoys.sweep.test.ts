import path from 'node:path';
import { expect, test } from 'vitest';
import { prepareGrading, runChecks } from '../../../harness/core/grading/index.ts';
import { type Literal, numbersOfKind } from '../../../harness/core/model/literals.ts';
import { SOLUTION_FILE } from '../../../harness/core/model/solution-file.ts';
import { literalInputs } from '../../../harness/core/runner/index.ts';
import { loadSolution } from '../../../harness/core/sandbox/index.ts';
import { loadSolutions } from '../../../harness/course/calibration/calibrate.ts';
import { exerciseIds, readFolder } from '../../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../../harness/course/workers/sandbox-host.ts';
import { readCorpus } from '../../measure/read-corpus.ts';
import { loadExercise } from '../load-exercise.ts';
import { sampled } from '../sampled.ts';

const ROOT = process.cwd();
const host = await nodeSandboxHost();
/** So few at once that each number of a group is tried. */
const GROUP = 12;

/** Numbers of all solutions of an exercise, right and wrong, in groups. */
async function* numbersOf(id: string, modules: readonly ReturnType<typeof loadSolution>[]) {
  const { solutions } = await readCorpus(path.join(ROOT, 'tests/corpus/open'), await exerciseIds(ROOT));
  const others = solutions
    .filter(({ exercise }) => exercise === id)
    .map(({ source }) => loadSolution(host, { [SOLUTION_FILE]: source }));
  const all = [...modules, ...others].flatMap(({ literals }) => literals);
  const groupOf = (kind: Literal['kind'], from: number): Literal[] =>
    numbersOfKind(all, kind)
      .slice(from, from + GROUP)
      .map((value) => ({ value, file: 'solution.ts', line: 1, kind }));
  const most = Math.max(numbersOfKind(all, 'compared').length, numbersOfKind(all, 'other').length);
  for (let k = 0; k < most; k += GROUP) yield [...groupOf('compared', k), ...groupOf('other', k)];
}

test.each(sampled(await exerciseIds(ROOT), ['01-loss', '05-one-pole-filter']))(
  'right solutions of %s keep their marks, whatever numbers of other solutions stand in their source',
  async (id) => {
    const plan = await loadExercise(ROOT, id);
    const files = await readFolder(path.join(ROOT, 'tests/exercises', id, 'variants'), '.ts');
    const { variants, misconceptions } = loadSolutions(host, plan, files);
    const context = prepareGrading(plan, host, 1);
    const checks = context.checks
      .filter(({ check }) => check.kind !== 'purity')
      .map(({ check, seed }) => ({ check, seed, inputs: [] }));
    let tried = 0;
    for await (const numbers of numbersOf(
      id,
      [...variants, ...misconceptions].map(({ module }) => module),
    )) {
      const further = literalInputs(context.checks, plan.grading, numbers);
      tried += [...further.values()].flat().length;
      for (const { name, module } of variants)
        for (const { grade } of (
          await runChecks({ ...context, checks }, module, { further })
        ).graded.values())
          expect(grade, name).toMatchObject({ outcome: 'passed' });
    }
    expect(tried).toBeGreaterThan(50);
  },
);
