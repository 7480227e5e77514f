import { expect, test } from 'vitest';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { planAudit } from '../../../harness/core/runner/purity/plan-audit.ts';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { loadExercise } from '../load-exercise.ts';

const SEEDS = [2, 3, 4, 5, 6, 7, 8];

// Continuous integration and calibration grade under seed 1.
test.each(await exerciseIds(process.cwd()))(
  'the inputs and the audit of %s can be planned under any seed',
  async (id) => {
    const [plan, host] = [await loadExercise(process.cwd(), id), await nodeSandboxHost()];
    const prepared = (seed: number) => prepareGrading(plan, host, seed).checks;
    for (const seed of SEEDS)
      for (const [k, { check, inputs }] of prepared(seed).entries()) {
        const audited = () => planAudit(prepared(seed).slice(0, k), plan.grading).orders[0].calls;
        const calls = check.kind.findsMemory ? audited() : inputs;
        expect(calls.length, `${check.id} under seed ${seed}`).toBeGreaterThan(0);
      }
  },
);
