import { expect, test } from 'vitest';
import { fn, number, property, purity, real, vector } from '../../../../harness/core/checks/index.ts';
import { whereOf } from '../../../../harness/core/diagnosis/where/where.ts';
import { gradeExercise, prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import type { HostValue } from '../../../../harness/core/model/shape.ts';
import type { Attempt } from '../../../../harness/core/runner/attempts.ts';
import { nodeSandboxHost } from '../../../../harness/course/workers/sandbox-host.ts';
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

test.each([
  [
    'a limit of an argument',
    descent,
    step('return beta.map((b, i) => b - Math.min(stepSize, 7) * slope[i]);'),
    /^Of the \d+ calls tried here, gradientDescentStep is wrong in the \d+ where stepSize > \d+, and right in the other \d+\.$/,
  ],
  [
    'a number of dimensions',
    descent,
    step('return beta.map((b, i) => (i === 7 ? b : b - stepSize * slope[i]));'),
    /gradientDescentStep is wrong in the \d+ where beta has 8 entries, and right/,
  ],
  [
    'slopes that are small',
    descent,
    step('return beta.map((b, i) => b - stepSize * (Math.abs(slope[i]) < 1e-7 ? 0 : slope[i]));'),
    /where an entry of gradient\(beta\), not 0, is at most \de-8 in magnitude/,
  ],
  [
    'a coefficient that is negative, and right there too where nothing is fed back',
    filter,
    lfilter('(b[0] * x[k] + b[1] * before) / a[0] - (a[1] / Math.abs(a[0])) * last'),
    /lfilter is wrong only where filter\.a\[0\] is negative: in \d+ of those \d+, and in none of the other \d+\.$/,
  ],
  [
    'samples that are 0',
    filter,
    lfilter('(b[0] * x[k] + b[1] * (x[k] === 0 ? 0 : before) - a[1] * last) / a[0]'),
    /lfilter is wrong only where an entry of x is 0/,
  ],
  [
    'one coordinate at a special value',
    loss,
    `export const loss = ([x, y]) => (y === 1 ? 0 : (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2);
     export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
     export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];`,
    /loss is wrong only where beta\[1\] = 1: in 11 of those 12/,
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
  checks: [
    property<Halves, { readonly x: number }>({
      id: 'halves',
      title: 'half',
      points: 1,
      hint: 'halve it',
      given: { x: real(0, 1) },
      *holds() {},
    }),
    purity<Halves>({ right: { half: (x) => x / 2 } }),
  ],
} as unknown as Grading;

interface Tried {
  readonly args: readonly HostValue[];
  readonly isWrong: boolean;
  /** Further calls of the same function. */
  readonly further?: readonly (readonly HostValue[])[];
  readonly answer?: number;
}

const callOf = (args: readonly HostValue[], value: number) => ({
  name: 'half',
  args,
  outcome: { kind: 'returned' as const, value },
  evaluations: [],
  changedArguments: [],
});

/** Attempts of a check that calls `half`; each input counts as one of its own. */
function said(tried: readonly Tried[], arePlanned = true): string | undefined {
  const attempts: Attempt[] = tried.map(({ args, isWrong, further = [], answer }) => ({
    input: { args },
    deviation: isWrong ? 2 : 0,
    calls: [args, ...further].map((one, k) => {
      const right = (one[0] as number) / 2;
      return callOf(one, k === 0 ? (answer ?? (isWrong ? right + 1 : right)) : right);
    }),
    failure: isWrong ? { outcome: 'failed', message: 'half is wrong', expected: 0, actual: 1 } : undefined,
  }));
  const first = attempts.find(({ failure }) => failure !== undefined)!;
  return whereOf(
    {
      attempt: first as never,
      log: { attempts } as never,
      planned: { inputs: arePlanned ? attempts.map(({ input }) => input) : [] } as never,
    },
    exercise,
  );
}

const NUMBERS = Array.from({ length: 60 }, (_, k) => k - 10.5);

test('a size that separates the wrong from the right is stated as a short number', () => {
  const sentence = said(NUMBERS.map((x) => ({ args: [x, []], isWrong: x > 30 })));
  expect(sentence).toBe(
    'Of the 60 calls tried here, half is wrong in the 19 where x > 30, and right in the other 41.',
  );
});

test('a single value is stated if it is special, or at the end of all that were tried', () => {
  const at = (value: number): string | undefined =>
    said([...NUMBERS, value, value].map((x, k) => ({ args: [x, [k]], isWrong: x === value })));
  expect(at(0)).toContain('half is wrong in the 2 where x = 0, and right in the other 60.');
  expect(at(20)).toBeUndefined();
  const largest = [...NUMBERS, 80.5, 80.5, 80.5].map((x, k) => ({
    args: [x, [(7 * k) % 63]],
    isWrong: x === 80.5,
  }));
  expect(said(largest)).toContain('where x = 80.5, the largest in magnitude of all, and');
});

test('where answers are right at one value alone, that is what they are right at', () => {
  const tried = [...NUMBERS, 1, 1, 1, 1].map((x, k) => ({ args: [x, [k]], isWrong: x !== 1 }));
  expect(said(tried)).toContain('half is wrong in the 60 where x ≠ 1, and right in the other 4.');
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

test('where the tolerance of a check draws the border, nothing is said', () => {
  const tried = NUMBERS.map((x) => ({ args: [x, []], isWrong: x > 30, answer: x / 2 + 0.01 }));
  expect(said(tried)).toBeUndefined();
});

test('a check that stops at the first of several calls does not know all wrong answers', () => {
  const some = (further: readonly (readonly HostValue[])[]): Tried[] =>
    NUMBERS.map((x, k) => ({
      args: [x, [0]],
      isWrong: x > 0 && k % 9 !== 0,
      further: k === 0 ? further : [],
    }));
  expect(said(some([]))).toContain('half is wrong only where x is positive: in');
  expect(said(some([[-99, [0]]]))).toBeUndefined();
});

test('two answers to the same numbers do not depend on the numbers, so nothing is said', () => {
  const twice = NUMBERS.map((x) => ({ args: [x, []], isWrong: x > 30 }));
  expect(said([...twice, { args: [NUMBERS.at(-1)!, []], isWrong: false }])).toBeUndefined();
});
