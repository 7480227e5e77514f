import { expect, test } from 'vitest';
import { fn, number, property, purity, real, vector } from '../../../../harness/core/checks/index.ts';
import { observationsOf } from '../../../../harness/core/diagnosis/where/observations.ts';
import { whereOf } from '../../../../harness/core/diagnosis/where/where.ts';
import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import { inputsFrom } from '../../../../harness/core/inputs/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import type { SaidOf } from '../../../../harness/core/model/said.ts';
import type { HostValue } from '../../../../harness/core/model/shape.ts';
import type { Attempt, AttemptLog, FailedRun } from '../../../../harness/core/runner/index.ts';
import { observer } from '../../../../harness/core/runner/observation.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';

const host = await nodeSandboxHost();
const context = async (id: string, seed = 1) =>
  prepareGrading(await loadExercise(process.cwd(), id), host, seed);
const descent = await context('03-gradient-descent');
const filter = await context('05-one-pole-filter');
const loss = await context('01-loss');

/** What is said about where each failed check is wrong. */
async function wheresOf(exercise: typeof descent, source: string): Promise<(string | undefined)[]> {
  const { checks } = await gradeExercise(exercise, { 'solution.ts': source });
  return checks.flatMap((check) => (check.outcome === 'failed' ? [check.where] : []));
}

const step = (rule: string): string => `
export const gradientDescentStep = (gradient, beta, stepSize) => { const slope = gradient(beta); ${rule} };
export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) path.push(path[k].map((b, i) => b - stepSize * gradient(path[k])[i]));
  return path;
}`;
const lfilter = (rule: string): string => `
export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });
export function lfilter({ b, a }, x) {
  const y = [];
  for (let k = 0; k < x.length; k++) {
    const [before, last] = [x[k - 1] ?? 0, y[k - 1] ?? 0];
    y.push(${rule});
  }
  return y;
}`;

const DERIVATIVES = `
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];`;

test.each([
  [
    'a limit of an argument',
    loss,
    `${DERIVATIVES} export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (Math.abs(y) > 100 ? 0 : (y - 1) ** 2);`,
    /^Of the \d+ calls that were made, loss is wrong in all \d+ where (\|beta\[1\]\| >|beta\[1\] [>≤]) -?\d+, and right in the other \d+\.$/,
  ],
  [
    'a number of entries',
    descent,
    step('return beta.map((b, i) => (beta.length === 1 ? b : b - stepSize * slope[i]));'),
    /gradientDescentStep is wrong in all \d+ where beta has 1 entry,/,
  ],
  [
    'a coefficient that is negative',
    filter,
    lfilter('(b[0] * x[k] + b[1] * before) / a[0] - (a[1] / Math.abs(a[0])) * last'),
    /lfilter is wrong in all \d+ where filter\.a\[0\] is negative,/,
  ],
  [
    'one coordinate at a special value',
    loss,
    `export const loss = ([x, y]) => (y === 1 ? -1 : (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2);
     export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
     export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];`,
    /loss is wrong in all \d+ where beta\[1\] = 1,/,
  ],
])('what makes answers wrong is named: %s', async (_what, exercise, source, sentence) => {
  expect(await wheresOf(exercise, source)).toContainEqual(expect.stringMatching(sentence));
});

test('what a known mistake explains, and what is wrong everywhere, has no such sentence', async () => {
  const known = step('return beta.map((b, i) => b + stepSize * slope[i]);');
  const everywhere = step('return beta.map((b, i) => b - stepSize * slope[i] - 1);');
  expect(new Set(await wheresOf(descent, known))).toEqual(new Set([undefined]));
  expect(new Set(await wheresOf(descent, everywhere))).toEqual(new Set([undefined]));
});

interface Halves {
  readonly half: (x: number, list: readonly number[]) => number;
}

const exercise = {
  exports: { half: fn(['x', 'list'], number), other: fn(['x'], vector) },
  right: { half: (x: number) => x / 2 },
  checks: [
    property<Halves, { readonly x: number }>({
      id: 'halves',
      title: 'half',
      points: 1,
      hint: 'halve it',
      given: { x: real(0, 1) },
      *holds() {},
    }),
    purity(),
  ],
} as unknown as Grading;

interface Tried {
  readonly args: readonly HostValue[];
  readonly isWrong: boolean;
}

const callOf = (args: readonly HostValue[], value: number) => ({
  name: 'half',
  args,
  outcome: { kind: 'returned' as const, value },
  evaluations: [],
  changedArguments: [],
});

/** What is said of calls of `half`; each attempt has an input of its own. */
function said(tried: readonly Tried[], arePlanned = true): SaidOf<'region'> | undefined {
  const attempts: Attempt[] = tried.map(({ args, isWrong }) => ({
    input: { args },
    deviation: isWrong ? 2 : 0,
    comparisons: 1,
    calls: [callOf(args, (args[0] as number) / 2 + (isWrong ? 1 : 0))],
    failure: isWrong ? { outcome: 'failed', message: 'half is wrong', expected: 0, actual: 1 } : undefined,
  }));
  const attempt = attempts.find(({ failure }) => failure !== undefined)!;
  const log = { attempts } as unknown as AttemptLog;
  const inputs = arePlanned ? attempts.map(({ input }) => input) : [];
  const failed = [
    { kind: 'input', attempt, log, planned: { inputs: inputsFrom('example', inputs) } },
  ] as unknown as FailedRun[];
  const found = whereOf('half', observationsOf('half', [log], failed, observer(exercise)) ?? [], exercise);
  return found?.said as SaidOf<'region'> | undefined;
}

const NUMBERS = Array.from({ length: 60 }, (_, k) => k - 10.5);

test('a size that separates the wrong from the right is stated as a short number', () => {
  expect(said(NUMBERS.map((x) => ({ args: [x, []], isWrong: x > 30 })))).toEqual({
    id: 'region',
    function: 'half',
    wrong: 19,
    right: 41,
    where: { id: 'size', of: { name: 'x' }, isAbsolute: false, is: '>', value: 30 },
  });
});

test('a single value is stated if it is special', () => {
  const at = (value: number) =>
    said([...NUMBERS, value, value].map((x, k) => ({ args: [x, [k]], isWrong: x === value })));
  expect(at(0)).toMatchObject({ wrong: 2, right: 60, where: { is: '=', value: 0 } });
  expect(at(20)).toBeUndefined();
});

test('a value that is not special is stated only if it is a short number, and more than two calls have it', () => {
  const others = Array.from({ length: 300 }, (_, k) => k - 10.5);
  const at = (value: number, times: number) =>
    said(
      [...others, ...Array.from({ length: times }, () => value)].map((x, k) => ({
        args: [x, [k]],
        isWrong: x === value,
      })),
    );
  expect(at(0.99, 3)).toMatchObject({ wrong: 3, right: 300, where: { is: '=', value: 0.99 } });
  expect(at(0.99, 2)).toBeUndefined();
  expect(at(-6.977092026096491, 3)).toBeUndefined();
});

test('what right answers have, too, is not stated', () => {
  const tried = NUMBERS.map((x, k) => ({ args: [x, [k]], isWrong: x > 6 && x !== 20.5 }));
  expect(said(tried)).toBeUndefined();
  expect(said(NUMBERS.map((x) => ({ args: [x, [0]], isWrong: x < 0 && x !== -1.5 })))).toBeUndefined();
});

test('where answers are right at one value alone, that is what they are right at', () => {
  const tried = [...NUMBERS, 1, 1, 1, 1].map((x, k) => ({ args: [x, [k]], isWrong: x !== 1 }));
  expect(said(tried)).toMatchObject({ wrong: 60, right: 4, where: { is: '≠', value: 1 } });
});

test('nothing is said where two statements about different things are true of the same calls', () => {
  const tried = NUMBERS.map((x) => ({ args: [x, [x > 30 ? 9 + x / 100 : 1 + x / 100]], isWrong: x > 30 }));
  expect(said(tried)).toBeUndefined();
});

test('nothing is said on little evidence', () => {
  const wrong = NUMBERS.map((x) => ({ args: [x, []], isWrong: x > 47 }));
  expect(said(wrong)).toBeUndefined();
  // Inputs of shrinking resemble each other.
  expect(
    said(
      NUMBERS.map((x) => ({ args: [x, []], isWrong: x > 30 })),
      false,
    ),
  ).toBeUndefined();
  expect(
    said([
      { args: [0, []], isWrong: true },
      ...NUMBERS.slice(0, 3).map((x) => ({ args: [x, []], isWrong: false })),
    ]),
  ).toBeUndefined();
});

test('where nearly all answers are wrong, no size is stated: the tolerance may draw the border', () => {
  expect(said(NUMBERS.map((x) => ({ args: [x, []], isWrong: x > -6 })))).toBeUndefined();
});

test('two answers to the same numbers do not depend on the numbers, so nothing is said', () => {
  const twice = NUMBERS.map((x) => ({ args: [x, []], isWrong: x > 30 }));
  expect(said([...twice, { args: [NUMBERS.at(-1)!, []], isWrong: false }])).toBeUndefined();
});
