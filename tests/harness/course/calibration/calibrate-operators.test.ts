import { expect, test } from 'vitest';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import { inputsFrom } from '../../../../harness/core/inputs/index.ts';
import type { Finding } from '../../../../harness/core/model/finding.ts';
import { hasInputs, type PlannedCheck } from '../../../../harness/core/runner/index.ts';
import { calibrateCoverage } from '../../../../harness/course/calibration/calibrate-coverage.ts';
import { loadSolutions } from '../../../../harness/course/calibration/calibrate.ts';
import { calibrateOperators } from '../../../../harness/course/calibration/operators/calibrate-operators.ts';
import { Ledger } from '../../../../harness/course/calibration/sightings.ts';
import { trialsOf } from '../../../../harness/course/calibration/solutions.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';

const host = await nodeSandboxHost();
const plan = await loadExercise(process.cwd(), '01-loss');
const prepared = prepareGrading(plan, host, 1);
const solutions = loadSolutions(host, plan, {});
const { loss } = plan.grading.exports;

const ofLoss = prepared.checks.filter(hasInputs).filter(({ check }) => check.id === 'loss');

/** What is found where the loss alone is graded, by its own check as `change` makes it. */
async function found(change: (check: PlannedCheck) => PlannedCheck) {
  const ledger = new Ledger();
  const checks = ofLoss.map(change);
  const grading = { ...plan.grading, exports: { loss: loss! } };
  const context = { ...prepared, plan: { ...plan, grading }, checks };
  await calibrateOperators(context, solutions, await trialsOf(context, solutions), ledger);
  const count = (what: (typeof ledger.operators)[number]) =>
    ledger.operators.filter((one) => one === what).length;
  return {
    noticed: count('noticed'),
    accepted: count('accepted'),
    sentences: ledger.breaches.map(({ sentence }) => sentence),
  };
}

test('a check that meets all of its inputs notices a limited argument, and one with a single input does not', async () => {
  const whole = await found((check) => check);
  expect(whole).toMatchObject({ noticed: 10, accepted: 0 });
  const limited = /^false accept: loss that limits beta\[\] to \d+ loses no points$/;
  expect(whole.sentences.filter((one) => limited.test(one))).toEqual([]);
  const some = await found((check) => ({ ...check, inputs: inputsFrom('example', [{ beta: [0.5, 0.25] }]) }));
  expect(some.accepted).toBeGreaterThan(whole.accepted);
  expect(some.sentences).toContainEqual(expect.stringMatching(limited));
});

test('a check that throws because of a wrong answer takes no points, and is named', async () => {
  const { sentences } = await found(({ check, ...rest }) => ({
    ...rest,
    check: {
      ...check,
      *holds(solution, given, recording) {
        for (const finding of check.holds(solution, given, recording)) {
          if (!finding.holds) throw new TypeError('a bug of the check');
          yield finding;
        }
      },
    },
  }));
  expect(sentences).toContainEqual(
    expect.stringMatching(/^loss cannot grade loss that .*a bug of the check/),
  );
});

test('a function that no check calls is named', async () => {
  const ledger = new Ledger();
  const context = { ...prepared, checks: ofLoss };
  await calibrateOperators(context, solutions, await trialsOf(context, solutions), ledger);
  expect(ledger.breaches.map(({ sentence }) => sentence)).toContain('no check calls gradient');
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
