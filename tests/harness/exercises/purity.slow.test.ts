import { expect, test } from 'vitest';
import { planChecks } from '../../../harness/core/checks/planned-check.ts';
import { audit } from '../../../harness/core/checks/purity/audit.ts';
import { ChangedArguments } from '../../../harness/core/checks/purity/changed-arguments.ts';
import { loadSolution } from '../../../harness/core/sandbox/index.ts';
import { exerciseIds, loadExercise } from '../../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../../harness/course/workers/sandbox-host.ts';
import { memoriesFor } from './memories.ts';

const ROOT = process.cwd();
const host = await nodeSandboxHost();
const SEED = 1;

test.each(await exerciseIds(ROOT))(
  'the audit of %s finds every memory that changes an answer, and no other',
  async (id) => {
    const plan = await loadExercise(ROOT, id);
    const { exports } = plan.grading;
    const { check, inputs } = planChecks(plan, SEED).find((planned) => planned.check.kind === 'purity')!;
    if (check.inputs.kind !== 'calls') throw new Error('not the audit');
    const mistakes: string[] = [];
    for (const { name, files, isAllowed } of memoriesFor(exports, plan.referenceFiles)) {
      const auditor = { solution: loadSolution(host, files), exports, ...check.inputs };
      const opened = await auditor.solution.open();
      if (opened.kind !== 'open') throw new Error(opened.message);
      const run = await audit(auditor, inputs, new ChangedArguments(), opened.sandbox);
      const isFound = run.outcome === 'failed';
      if (isFound === isAllowed)
        mistakes.push(`${name}: ${isFound ? run.attempt.failure.message : 'not found'}`);
    }
    expect(mistakes).toEqual([]);
  },
);
