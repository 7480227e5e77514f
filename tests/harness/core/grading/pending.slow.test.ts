import { expect, test } from 'vitest';
import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { CheckGrade, ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { STARTER_ERROR } from '../../../../harness/core/model/solution-file.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';

const host = await nodeSandboxHost();
const loss = prepareGrading(await loadExercise(process.cwd(), '01-loss'), host, 1);
const reference = loss.plan.referenceFiles;
const WRONG = {
  'solution.ts': `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [3 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
`,
};
const only = (result: ExerciseGrade, id: string): CheckGrade =>
  result.checks.find((check) => check.id === id)!;

/** An exercise whose checks are changed, by their ids. */
const withChecks = (changed: Readonly<Record<string, object>>) => {
  const checks = loss.plan.grading.checks.map((check) => ({ ...check, ...changed[check.id] }));
  return prepareGrading({ ...loss.plan, grading: { ...loss.plan.grading, checks } }, host, 1);
};
const BROKEN = {
  // oxlint-disable-next-line require-yield -- it throws before it compares anything
  *holds(): Generator<never> {
    throw new TypeError('a bug');
  },
};
const pointsOf = (id: string): number => loss.plan.grading.checks.find((check) => check.id === id)!.points;

test('a check in which the harness fails makes its own points pending, and all others are judged', async () => {
  const result = await gradeExercise(withChecks({ loss: BROKEN }), reference);
  expect(result).toMatchObject({
    status: 'harness-error',
    points: loss.plan.maxPoints - pointsOf('loss'),
    pendingPoints: pointsOf('loss'),
  });
  expect(only(result, 'loss')).toMatchObject({
    outcome: 'harness-error',
    message: 'TypeError: a bug',
    points: 0,
  });
  expect(result.checks.filter(({ outcome }) => outcome === 'passed')).toHaveLength(result.checks.length - 1);
});

test('what depends on a check in which the harness fails is pending, too', async () => {
  const after = withChecks({ loss: BROKEN, gradient: { after: 'loss' }, hessian: { after: 'gradient' } });
  const result = await gradeExercise(after, reference);
  const open = ['loss', 'gradient', 'hessian'];
  expect(result.pendingPoints).toBe(open.reduce((sum, id) => sum + pointsOf(id), 0));
  expect(only(result, 'gradient').message).toBe('not run, because the grader failed on “the loss is L(β)”');
  // More than two thirds of the points are open: the audit may or may not be worth something.
  const broken = loss.plan.grading.checks.filter(({ kind, id }) => !kind.findsMemory && id !== 'loss');
  const few = withChecks(Object.fromEntries(broken.map(({ id }) => [id, BROKEN])));
  expect(only(await gradeExercise(few, reference), 'no-side-effects')).toMatchObject({
    outcome: 'harness-error',
    message: 'not judged, because too many points above are pending',
  });
});

test('where the harness fails on one of two compared functions, their comparison is pending', async () => {
  const comparing = loss.plan.grading.checks.filter(({ compares }) => compares?.includes('loss'));
  expect(comparing.length).toBeGreaterThan(0);
  const wrong = {
    'solution.ts': WRONG['solution.ts']
      .replace('3 * (x - 2)', '2 * (x - 2)')
      .replace('(x - 2) **', '(x + 2) **'),
  };
  const result = await gradeExercise(withChecks({ loss: BROKEN }), wrong);
  expect(only(result, 'gradient').outcome).toBe('passed');
  for (const { id } of comparing)
    if (only(result, id).outcome !== 'passed')
      expect(only(result, id)).toMatchObject({
        outcome: 'harness-error',
        message: 'not judged, because the grader failed on “the loss is L(β)”, and this compares with it',
      });
  expect(comparing.some(({ id }) => only(result, id).outcome === 'harness-error')).toBe(true);
});

test('a solution with one function of the starter is pending, and not untouched, where the harness fails on the others', async () => {
  const others = loss.plan.grading.checks.filter(({ kind, id }) => !kind.findsMemory && id !== 'hessian');
  const broken = withChecks(Object.fromEntries(others.map(({ id }) => [id, BROKEN])));
  const stub = (name: string): string =>
    `export const ${name} = () => { throw new Error('${STARTER_ERROR}'); };`;
  const begun = WRONG['solution.ts'].replace(/export const hessian.*/, stub('hessian'));
  const result = await gradeExercise(broken, { 'solution.ts': begun });
  expect(result).toMatchObject({ status: 'harness-error', points: 0 });
  expect(result.pendingPoints).toBeGreaterThanOrEqual(others.reduce((sum, { points }) => sum + points, 0));
  const starter = ['loss', 'gradient', 'hessian'].map(stub).join('\n');
  const one = await gradeExercise(withChecks({ 'gradient-of-own-loss': BROKEN }), { 'solution.ts': starter });
  expect(one.status).toBe('not-started');
});

test('a stage that is skipped decides nothing: a check is pending, and without a diagnosis all points are final', async () => {
  const skipping = (stage: string) => ({ ...loss, skipped: { [stage]: 'it did not end' } });
  const whole = await gradeExercise(loss, WRONG);
  const { status, points, pendingPoints, checks } = await gradeExercise(skipping('hessian'), WRONG);
  expect([status, points, pendingPoints]).toEqual([
    'harness-error',
    whole.points - pointsOf('hessian'),
    pointsOf('hessian'),
  ]);
  expect(checks.find(({ id }) => id === 'hessian')!.message).toBe('it did not end');
  for (const stage of ['pictures', 'diagnosis'])
    expect(await gradeExercise(skipping(stage), WRONG)).toMatchObject({
      status: 'graded',
      points: whole.points,
      unfinished: true,
      note: 'the diagnosis failed: it did not end',
    });
});
