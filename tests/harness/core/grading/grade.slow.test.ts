import { expect, test } from 'vitest';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { CheckGrade, ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { exerciseIds } from '../../../../harness/course/shared/exercises/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { LITTLE_FUEL, loadExercise } from '../../load-exercise.ts';

const ROOT = process.cwd();
const IDS = await exerciseIds(ROOT);
const host = await nodeSandboxHost();
const loss = prepareGrading({ ...(await loadExercise(ROOT, '01-loss')), fuel: LITTLE_FUEL }, host, 1);
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

test.each(IDS)('the reference of %s earns full marks', async (id) => {
  const plan = await loadExercise(ROOT, id);
  const result = await gradeExercise(prepareGrading(plan, host, 1), plan.referenceFiles);
  expect(result.checks.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  expect(result).toMatchObject({ status: 'graded', points: plan.maxPoints, maxPoints: plan.maxPoints });
});

test('a right solution keeps its points with what is left over from trying it out', async () => {
  const result = await grade(`${RIGHT}
    const [count = '3'] = process.argv.slice(2);
    if (typeof process !== 'undefined' && process.env.DEBUG) console.log(loss([4, 3]));
    setTimeout(() => console.log(loss([4, 3]), count), 100);
    queueMicrotask(() => { throw new Error('fired'); });
    clearInterval(setInterval(() => loss([0, 0]), 1000));`);
  expect(result).toMatchObject({ status: 'graded', points: 10, maxPoints: 10 });
});

test('a function whose answer waits for a timer fails, and the student reads that no timer fires', async () => {
  const late = '(beta) => { let l = 0; setTimeout(() => { l = 16; }); return l; };';
  const result = await grade(RIGHT.replace(/loss = .*/, `loss = ${late}`));
  const message =
    'setTimeout: no timer fires in the sandbox, so the function that it was given is never called';
  expect(only(result, 'loss')).toMatchObject({ outcome: 'failed', printed: [message] });
});

test('code that needs more of Node does not load, and the student reads what the sandbox lacks', async () => {
  expect(await grade(`${RIGHT}if (process.versions.node) console.log(loss([4, 3]));`)).toMatchObject({
    points: 0,
    note: expect.stringMatching(/process\.versions does not exist here: .*no files, network or modules/),
    position: { file: 'solution.ts', line: 5 },
  });
});

test('a grade is the same when it is repeated and does not depend on earlier submissions', async () => {
  const wrong = RIGHT.replace('4 * (y - 1) ** 3', '3 * (y - 1) ** 3');
  const first = await grade(wrong);
  await grade(RIGHT);
  await grade('export const loss = () => { Array.prototype.map = null; return NaN; }');
  expect(await grade(wrong)).toEqual(first);
  expect(await gradeExercise(prepareGrading(loss.plan, host, 1), { 'solution.ts': wrong })).toEqual(first);
});

test('a syntax error is reported with its position, and every check is blocked', async () => {
  const result = await grade('export const loss = (beta) => {\n  return beta[0] +;\n};');
  expect(result).toMatchObject({
    status: 'graded',
    points: 0,
    note: 'this is not valid TypeScript: Expression expected.',
    position: { file: 'solution.ts', line: 2 },
  });
  expect(new Set(Object.values(outcomes(result)))).toEqual(new Set(['blocked']));
  expect(result.checks[0]!.message).toBe('not run, because solution.ts could not be loaded');
});

test('a function that is not exported is reported, and the others are graded', async () => {
  const result = await grade(RIGHT.replace('export const hessian', 'const hessian'));
  expect(only(result, 'hessian').message).toContain('solution.ts does not export a function named hessian');
  expect(only(result, 'gradient').outcome).toBe('passed');
  const renamed = await grade(RIGHT.replace('export const hessian', 'export const getHessian'));
  expect(only(renamed, 'hessian').message).toContain('another name (exported: getHessian), or');
});

test('a wrong value has a hint, unless more is known; a misshapen value, an exception and a limit have none', async () => {
  const hint = async (hessian: string): Promise<string | undefined> =>
    only(await grade(RIGHT.replace(/hessian = .*/, `hessian = ${hessian};`)), 'hessian').hint;
  expect(await hint('([, y]) => [[2, 0], [0, 12 * ((y - 1) ^ 2) - 2]]')).toBeUndefined();
  expect(await hint('([, y]) => [[2, 0], [0, 12 * (y - 1) - 2]]')).toContain(
    loss.plan.grading.checks.find(({ id }) => id === 'hessian')!.hint,
  );
  expect(await hint('() => [2, 0]')).toBeUndefined();
  expect(await hint('() => null.x')).toBeUndefined();
  expect(await hint('() => { for (;;); }')).toBeUndefined();
});

test('an exception is reported with its position', async () => {
  const result = await grade(
    `${RIGHT.replace('export const loss', 'const unused')}\nexport function loss(beta) {\n  return beta.x.y;\n}`,
  );
  expect(only(result, 'loss')).toMatchObject({
    outcome: 'threw',
    position: { file: 'solution.ts', line: 7 },
  });
});

test('an endless loop hits a limit, and the next check runs in a new instance', async () => {
  const result = await grade(
    RIGHT.replace('([, y]) =>', '([, y]) => { for (;;); };\nconst unused = ([, y]) =>'),
  );
  expect(only(result, 'hessian')).toMatchObject({
    outcome: 'limit',
    message: expect.stringContaining('did not come to an end'),
  });
  expect(only(result, 'hessian-of-own-gradient').outcome).toBe('blocked');
  expect(result.status).toBe('graded');
  expect(only(result, 'gradient-vanishes').outcome).toBe('passed');
  expect(only(result, 'loss').outcome).toBe('passed');
});

test('a starter file is not started, but only while every function is unchanged', async () => {
  const starter = ['loss', 'gradient', 'hessian']
    .map((name) => `export function ${name}() { throw new Error('not implemented yet'); }`)
    .join('\n');
  expect(await grade(starter)).toMatchObject({ status: 'not-started', points: 0, checks: [] });
  const begun = await grade(
    starter.replace("loss() { throw new Error('not implemented yet');", 'loss() { return 1;'),
  );
  expect(begun.status).toBe('graded');
  // One check of this exercise is blocked by another.
  const descent = prepareGrading(await loadExercise(ROOT, '03-gradient-descent'), host, 1);
  const untouched = ['gradientDescentStep', 'gradientDescent']
    .map((name) => `export function ${name}() { throw new Error('not implemented yet'); }`)
    .join('\n');
  expect(await gradeExercise(descent, { 'solution.ts': untouched })).toMatchObject({
    status: 'not-started',
  });
  expect(only(begun, 'gradient').message).toContain('not implemented yet');
});

test('a check is blocked if the check that it depends on did not pass, and the message names that check', async () => {
  const { plan } = loss;
  const [first, second, ...others] = plan.grading.checks;
  const checks = [first!, { ...second!, after: first!.id }, ...others];
  const dependent = prepareGrading({ ...plan, grading: { ...plan.grading, checks } }, host, 1);
  const wrong = { 'solution.ts': RIGHT.replace('(x - 2) ** 2 +', '(x - 2) ** 3 +') };
  const result = await gradeExercise(dependent, wrong);
  expect(result.checks[1]).toMatchObject({
    outcome: 'blocked',
    points: 0,
    message: `not run, because “${first!.title}” did not pass`,
  });
  const right = await gradeExercise(dependent, { 'solution.ts': RIGHT });
  expect(right.points).toBe(10);
});

test.each([
  [
    'the gradient is ∇L(β), or that of your own loss',
    'gradient',
    RIGHT.replace('2 * (x - 2)', '3 * (x - 2)'),
  ],
  ['the loss is L(β)', 'loss', RIGHT.replace('(x - 2) ** 2 +', '(x - 2) ** 3 +')],
])('where “%s” is all that is wrong, nothing right is measured against it', async (title, wrong, code) => {
  const { checks } = await grade(code);
  const comparing = checks.filter(({ id }) => id.endsWith('-of-own-loss') || id.endsWith('-of-own-gradient'));
  for (const { outcome, message } of comparing)
    if (outcome !== 'passed')
      expect(message).toBe(`not judged, because “${title}” did not pass, and this compares with it`);
  expect(comparing.map(({ outcome }) => outcome)).toEqual(
    wrong === 'gradient' ? ['blocked', 'blocked'] : ['blocked', 'passed'],
  );
});

test('a wrong loss loses its own points, and not those of the gradient that follows from it', async () => {
  const doubled = RIGHT.replace('[2 * (x - 2)', '[4 * (x - 2)').replace(
    '(x - 2) ** 2 +',
    '2 * (x - 2) ** 2 +',
  );
  const result = await grade(doubled);
  expect(only(result, 'loss').outcome).toBe('failed');
  expect(only(result, 'gradient').outcome).toBe('passed');
  expect(only(result, 'gradient-of-own-loss').outcome).toBe('passed');
});

test('the grade keeps what the code printed, up to a limit', async () => {
  const result = await grade(RIGHT.replace('=> (x', "=> console.log('loss at', x, y) ?? (x"));
  expect(result.console![0]).toMatch(/^loss at/);
  expect(result.console!.join('').length).toBeLessThan(20_000);
  expect((await grade(RIGHT)).console).toBeUndefined();
});

test('what the failing call prints is shown beside it, up to a limit, and not what other calls print', async () => {
  const prints = (text: string) =>
    RIGHT.replace(
      '=> [2 * (x - 2)',
      `=> { ${text} return slope(x, y); };\nconst slope = (x, y) => [3 * (x - 2)`,
    );
  const result = await grade(prints("console.log('slope at', x, y);"));
  const { call, printed } = only(result, 'gradient');
  const [, at] = /^gradient\(\[(.*)\]\)$/.exec(call!)!;
  expect(printed).toEqual([`slope at ${at!.replace(',', '')}`]);
  expect(only(result, 'loss').printed).toBeUndefined();
  const chatty = await grade(prints("for (let k = 0; k < 50; k += 1) console.log('x'.repeat(300));"));
  const long = only(chatty, 'gradient').printed!;
  expect(long).toHaveLength(11);
  expect(long[0]).toBe(`${'x'.repeat(200)}…`);
  expect(long[10]).toMatch(/^… and \d+ more lines$/);
  expect(only(await grade(prints('')), 'gradient').printed).toBeUndefined();
});

test('output does not change a grade: a call that prints is graded like one that does not', async () => {
  const wrong = RIGHT.replace('2 * (x - 2)', '3 * (x - 2)');
  const { console: _, checks, ...silent } = await grade(wrong);
  const {
    console: lines,
    checks: printing,
    ...same
  } = await grade(wrong.replace('=> [3', "=> console.log('here') ?? [3"));
  expect(lines).toContain('here');
  expect(same).toEqual(silent);
  expect(printing.map(({ printed: _printed, ...check }) => check)).toEqual(checks);
});

test('a known mistake is diagnosed, and an unknown one is not', async () => {
  const known = loss.plan.misconceptions.find(({ id }) => id === 'gradient-points-downhill')!;
  expect(only(await grade(known.source), 'gradient').diagnosis).toEqual({
    misconception: known.id,
    message: known.sentence,
  });
  const unknown = await grade(RIGHT.replace('[2 * (x - 2)', '[2.125 * (x - 2)'));
  expect(only(unknown, 'gradient').outcome).toBe('failed');
  expect(unknown.checks.every(({ diagnosis }) => diagnosis === undefined)).toBe(true);
});

test('an exception is diagnosed like a wrong value, and a check that passed has no diagnosis', async () => {
  const filter = prepareGrading(await loadExercise(ROOT, '05-one-pole-filter'), host, 1);
  const known = filter.plan.misconceptions.find(({ id }) => id === 'empty-signal-crashes')!;
  const result = await gradeExercise(filter, { 'solution.ts': known.source });
  const threw = result.checks.filter(({ outcome }) => outcome === 'threw');
  expect(threw.map(({ diagnosis }) => diagnosis?.misconception)).toContain(known.id);
  const passed = result.checks.filter(({ outcome }) => outcome === 'passed');
  expect(passed.every(({ diagnosis }) => diagnosis === undefined)).toBe(true);
});
