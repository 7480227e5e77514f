import { describe, expect, test } from 'vitest';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import { DIAGNOSIS } from '../../../../harness/core/grading/watch.ts';
import type { CheckGrade, ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { exerciseIds, loadExercise } from '../../../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../../../harness/course/workers/sandbox-host.ts';

const ROOT = process.cwd();
const IDS = await exerciseIds(ROOT);
const host = await nodeSandboxHost();
const loss = prepareGrading(await loadExercise(ROOT, '01-loss'), host, 1);
const reference = loss.plan.referenceFiles;
const RIGHT = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
`;
const grade = (source: string): Promise<ExerciseGrade> => gradeExercise(loss, { 'solution.ts': source });
const outcomes = ({ checks }: ExerciseGrade) =>
  Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
const only = (result: ExerciseGrade, id: string): CheckGrade =>
  result.checks.find((check) => check.id === id)!;

describe('the reference', () => {
  test.each(IDS)('of %s earns full marks, which are 10', async (id) => {
    const plan = await loadExercise(ROOT, id);
    const result = await gradeExercise(prepareGrading(plan, host, 1), plan.referenceFiles);
    expect(result.checks.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(result).toMatchObject({ status: 'graded', points: 10, maxPoints: 10 });
  });
});

describe('a grade', () => {
  test('is the same again, and does not depend on who was graded before', async () => {
    const wrong = RIGHT.replace('4 * (y - 1) ** 3', '3 * (y - 1) ** 3');
    const first = await grade(wrong);
    await grade(RIGHT);
    await grade('export const loss = () => { Array.prototype.map = null; return NaN; }');
    expect(await grade(wrong)).toEqual(first);
    expect(await gradeExercise(prepareGrading(loss.plan, host, 1), { 'solution.ts': wrong })).toEqual(first);
  });

  test('says where a syntax error is, and every check waits', async () => {
    const result = await grade('export const loss = (beta) => {\n  return beta[0] +;\n};');
    expect(result).toMatchObject({
      status: 'graded',
      points: 0,
      note: 'this is not valid TypeScript: Expression expected.',
      position: { file: 'solution.ts', line: 2 },
    });
    expect(new Set(Object.values(outcomes(result)))).toEqual(new Set(['blocked']));
    expect(result.checks[0]!.message).toBe('waits for a solution.ts that can be loaded');
  });

  test('says that a function is missing, and grades the others', async () => {
    const result = await grade(RIGHT.replace('export const hessian', 'const hessian'));
    expect(only(result, 'hessian').message).toBe('solution.ts exports no function called hessian');
    expect(only(result, 'gradient').outcome).toBe('passed');
  });

  test('hints where an answer is wrong, and not where there is none', async () => {
    const hint = async (hessian: string): Promise<string | undefined> =>
      only(await grade(RIGHT.replace(/hessian = .*/, `hessian = ${hessian};`)), 'hessian').hint;
    expect(await hint('([, y]) => [[2, 0], [0, y]]')).toBe(
      loss.plan.grading.checks.find(({ id }) => id === 'hessian')!.hint,
    );
    expect(await hint('() => [2, 0]')).toBeUndefined();
    expect(await hint('() => null.x')).toBeUndefined();
    expect(await hint('() => { for (;;); }')).toBeUndefined();
  });

  test('says where an exception came from', async () => {
    const result = await grade(
      `${RIGHT.replace('export const loss', 'const unused')}\nexport function loss(beta) {\n  return beta.x.y;\n}`,
    );
    expect(only(result, 'loss')).toMatchObject({
      outcome: 'threw',
      position: { file: 'solution.ts', line: 7 },
    });
  });

  test('of an endless loop is a failed check with its place, and the next check goes on in a new instance', async () => {
    const result = await grade(
      RIGHT.replace('([, y]) =>', '([, y]) => { for (;;); };\nconst unused = ([, y]) =>'),
    );
    expect(only(result, 'hessian')).toMatchObject({
      outcome: 'limit',
      message: expect.stringContaining('still running'),
    });
    expect(only(result, 'hessian-of-own-gradient').outcome).toBe('limit');
    expect(result.status).toBe('graded');
    expect(only(result, 'gradient-vanishes').outcome).toBe('passed');
    expect(only(result, 'loss').outcome).toBe('passed');
  });

  test('of a starter is "not started", but only while every function is untouched', async () => {
    const starter = ['loss', 'gradient', 'hessian']
      .map((name) => `export function ${name}() { throw new Error('not implemented yet'); }`)
      .join('\n');
    expect(await grade(starter)).toMatchObject({ status: 'not-started', points: 0, checks: [] });
    const begun = await grade(
      starter.replace("loss() { throw new Error('not implemented yet');", 'loss() { return 1;'),
    );
    expect(begun.status).toBe('graded');
    // There is one check that waits for another.
    const descent = prepareGrading(await loadExercise(ROOT, '03-gradient-descent'), host, 1);
    const untouched = ['gradientDescentStep', 'gradientDescent']
      .map((name) => `export function ${name}() { throw new Error('not implemented yet'); }`)
      .join('\n');
    expect(await gradeExercise(descent, { 'solution.ts': untouched })).toMatchObject({
      status: 'not-started',
    });
    expect(only(begun, 'gradient').message).toContain('not implemented yet');
  });

  test('leaves a check out that waits for another, and says for which', async () => {
    const { plan } = loss;
    const [first, second, ...others] = plan.grading.checks;
    const checks = [first!, { ...second!, after: first!.id }, ...others];
    const waiting = prepareGrading({ ...plan, grading: { ...plan.grading, checks } }, host, 1);
    const wrong = { 'solution.ts': RIGHT.replace('(x - 2) ** 2 +', '(x - 2) ** 3 +') };
    const result = await gradeExercise(waiting, wrong);
    expect(result.checks[1]).toMatchObject({
      outcome: 'blocked',
      points: 0,
      message: `waits for “${first!.title}”`,
    });
    const right = await gradeExercise(waiting, { 'solution.ts': RIGHT });
    expect(right.points).toBe(10);
  });

  test('keeps what the code printed, bounded', async () => {
    const result = await grade(RIGHT.replace('=> (x', "=> console.log('loss at', x, y) ?? (x"));
    expect(result.console![0]).toMatch(/^loss at/);
    expect(result.console!.join('').length).toBeLessThan(20_000);
    expect(await grade(RIGHT)).not.toHaveProperty('console');
  });

  test('names the misconception, and is silent about a mistake that nobody knows', async () => {
    const known = loss.plan.misconceptions.find(({ id }) => id === 'gradient-points-downhill')!;
    expect(only(await grade(known.source), 'gradient').diagnosis).toEqual({
      misconception: known.id,
      message: known.sentence,
    });
    const unknown = await grade(RIGHT.replace('[2 * (x - 2)', '[2.125 * (x - 2)'));
    expect(only(unknown, 'gradient').outcome).toBe('failed');
    expect(unknown.checks.some((check) => 'diagnosis' in check)).toBe(false);
  });

  test('explains an exception as well as a wrong answer', async () => {
    const filter = prepareGrading(await loadExercise(ROOT, '05-one-pole-filter'), host, 1);
    const known = filter.plan.misconceptions.find(({ id }) => id === 'empty-signal-crashes')!;
    const result = await gradeExercise(filter, { 'solution.ts': known.source });
    const threw = result.checks.filter(({ outcome }) => outcome === 'threw');
    expect(threw.map(({ diagnosis }) => diagnosis?.misconception)).toContain(known.id);
    expect(
      result.checks.filter(({ outcome }) => outcome === 'passed').some((check) => 'diagnosis' in check),
    ).toBe(false);
  });

  test('of a file that never finished to load says so', async () => {
    const watch = { givenUp: new Set(['loading']), begins: () => {} };
    const result = await gradeExercise(loss, reference, watch);
    expect(result).toMatchObject({ status: 'graded', points: 0 });
    expect(result.note).toMatch(/^solution\.ts did not finish loading/);
  });

  test('is complete without a diagnosis that was given up', async () => {
    const watch = { givenUp: new Set([DIAGNOSIS]), begins: () => {} };
    const known = loss.plan.misconceptions.find(({ id }) => id === 'gradient-points-downhill')!;
    const result = await gradeExercise(loss, { 'solution.ts': known.source }, watch);
    expect(only(result, 'gradient').outcome).toBe('failed');
    expect(result.checks.some((check) => 'diagnosis' in check)).toBe(false);
  });

  test('tells its stages in their order', async () => {
    const stages: string[] = [];
    await gradeExercise(loss, reference, { givenUp: new Set(), begins: (stage) => stages.push(stage) });
    expect(stages).toEqual(['loading', ...loss.plan.grading.checks.map(({ id }) => id), DIAGNOSIS]);
  });

  test('leaves out a stage that was given up', async () => {
    const watch = { givenUp: new Set(['loss', 'diagnosis']), begins: () => {} };
    const result = await gradeExercise(loss, reference, watch);
    expect(only(result, 'loss')).toMatchObject({ outcome: 'limit', points: 0 });
    expect(result.points).toBe(8);
  });
});

test('an error of the harness earns nothing, and its points are pending', async () => {
  const { plan } = loss;
  const [first, ...others] = plan.grading.checks;
  const broken = {
    ...first!,
    // oxlint-disable-next-line require-yield
    *holds(): Generator<never> {
      throw new TypeError('ours');
    },
  };
  const prepared = prepareGrading(
    { ...plan, grading: { ...plan.grading, checks: [broken, ...others] } },
    host,
    1,
  );
  const result = await gradeExercise(prepared, reference);
  expect(result).toMatchObject({ status: 'harness-error', points: 10 - first!.points });
  expect(result.checks[0]).toMatchObject({
    outcome: 'harness-error',
    message: 'TypeError: ours',
    points: 0,
  });
});
