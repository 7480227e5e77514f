import { expect, test } from 'vitest';
import { prepareGrading } from '../../../../../harness/core/grading/index.ts';
import type { Finding } from '../../../../../harness/core/model/finding.ts';
import type { Planned } from '../../../../../harness/core/runner/index.ts';
import {
  calibrateCoverage,
  calibrateDigits,
} from '../../../../../harness/course/author/calibrate/calibrate-seed.ts';
import { loadSolutions } from '../../../../../harness/course/author/calibrate/calibrate.ts';
import { Ledger } from '../../../../../harness/course/author/calibrate/sightings.ts';
import { trialsOf } from '../../../../../harness/course/author/calibrate/solutions.ts';
import { nodeSandboxHost } from '../../../../node-sandbox-host.ts';
import { loadExercise } from '../../../load-exercise.ts';

const host = await nodeSandboxHost();
const plan = await loadExercise(process.cwd(), '01-loss');
const prepared = prepareGrading(plan, host, 1);
const solutions = loadSolutions(host, plan, {});
const { loss } = plan.grading.exports;

const ofLoss = prepared.checks.filter(({ check }) => check.id === 'loss');

/** What is said of inexact numbers where the loss alone is graded, by its own check as `change` makes it. */
async function found(change: (finding: Finding) => Finding): Promise<string[]> {
  const ledger = new Ledger();
  const checks = ofLoss.map(({ check, ...planned }): Planned => ({
    ...planned,
    check: {
      ...check,
      *holds(solution, given, recording) {
        for (const finding of check.holds(solution, given, recording)) yield change(finding);
      },
    },
  }));
  const grading = { ...plan.grading, exports: { loss: loss! } };
  await calibrateDigits({ ...prepared, plan: { ...plan, grading }, checks }, solutions, ledger);
  return ledger.breaches.map(({ sentence }) => sentence);
}

test('numbers that are wrong in the eighth digit lose points, and a check that accepts them is named', async () => {
  expect(await found((finding) => finding)).toEqual([]);
  const lenient = await found((finding) => ({ ...finding, holds: true }));
  expect(lenient).toEqual([
    'false accept: loss with numbers that are wrong in the eighth digit loses no points',
  ]);
});

test('coverage counts what a check was given, whether or not it compares with what it expects', async () => {
  const coverageOf = async (change: (finding: Finding) => Finding) => {
    const ledger = new Ledger();
    const trials = await trialsOf({ ...prepared, checks: ofLoss }, solutions);
    const changed = trials.map((trial) => ({ ...trial, findings: trial.findings.map(change) }));
    calibrateCoverage(prepared, changed, ledger);
    return ledger.coverage;
  };
  const whole = await coverageOf((finding) => finding);
  expect(whole[0]!.size).toBeGreaterThan(0);
  expect(await coverageOf(({ holds }) => ({ holds, message: 'a claim' }))).toEqual(whole);
});
