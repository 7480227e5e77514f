import { expect, test } from 'vitest';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { hasInputs } from '../../../harness/core/runner/index.ts';
import { exerciseIds } from '../../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { loadExercise } from '../load-exercise.ts';

const SEEDS = [2, 3, 4, 5, 6, 7, 8];

// Continuous integration and calibration grade under seed 1.
test.each(await exerciseIds(process.cwd()))(
  'the inputs and the audit of %s can be planned under any seed',
  async (id) => {
    const [plan, host] = [await loadExercise(process.cwd(), id), await nodeSandboxHost()];
    for (const seed of SEEDS)
      for (const planned of prepareGrading(plan, host, seed).checks) {
        const calls = hasInputs(planned) ? planned.inputs : planned.calls.orders[0].calls;
        expect(calls.length, `${planned.check.id} under seed ${seed}`).toBeGreaterThan(0);
      }
  },
);
