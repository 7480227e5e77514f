import { expect, test } from 'vitest';
import { gradeExercise } from '../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../harness/core/grading/index.ts';
import { inputsFrom } from '../../../harness/core/inputs/index.ts';
import type { Planned } from '../../../harness/core/runner/index.ts';
import { exerciseIds } from '../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { loadExercise } from '../load-exercise.ts';
import { sampled } from '../sampled.ts';
import { garbageFor } from './garbage.ts';

const ROOT = process.cwd();
const IDS = await exerciseIds(ROOT);
const host = await nodeSandboxHost();
const SEED = 1;

/**
 * Every check by itself and quickly: it waits for no other, which garbage seldom passes, and tries few inputs, which are
 * not shrunk.
 */
function eachByItself(planned: Planned): Planned {
  const { check, inputs, run } = planned;
  const { after: _waits, ...rest } = check;
  const some = inputs.slice(0, 12).map(({ value }) => value);
  return { check: rest, inputs: inputsFrom('example', some), run };
}

test.each(sampled(IDS, ['01-loss']))(
  'garbage handed in for %s is graded, and never earns full points',
  async (id) => {
    const plan = await loadExercise(ROOT, id);
    const prepared = prepareGrading(plan, host, SEED);
    const checks = prepared.checks.map(eachByItself);
    const hasty = { ...prepared, checks };
    // Where each verdict is made in a fresh instance, there is no memory, and arguments belong to the call.
    const isAudited = checks.some(({ check }) => check.kind.findsMemory);
    const isHarmless = (name: string): boolean =>
      !isAudited && /changes its arguments|right every other time/.test(name);
    const offences: string[] = [];
    for (const { name, files } of garbageFor(plan.grading.exports, plan.referenceFiles)) {
      const grade = await gradeExercise(hasty, files);
      const { points, status, note } = grade;
      if (note !== undefined) offences.push(`${name}: ${note}`);
      for (const { id: check, outcome, message } of grade.checks)
        if (outcome === 'harness-error') offences.push(`${name}: ${check}: ${message}`);
      if (status !== 'graded' || (points >= plan.maxPoints && !isHarmless(name)))
        offences.push(`${name}: ${status}, ${points} points`);
    }
    expect(offences).toEqual([]);
  },
);
