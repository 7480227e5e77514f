import { expect, test, vi } from 'vitest';
import { askedOf } from '../../../../harness/core/checks/asked.ts';
import {
  boolean,
  exercise,
  fn,
  implementation,
  number,
  real,
  sequencesPicture,
  verdicts,
  vector,
} from '../../../../harness/core/checks/index.ts';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import { toPlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import { callFile } from '../../../../harness/course/student/debug/call-file.ts';
import { implementations } from '../../../../harness/course/student/debug/given.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';

// An exercise whose function is a test: is f the square?

type Square = (x: number) => number;
interface Inputs {
  readonly f: Square;
  readonly x: number;
}

/** It takes as many turns of a loop as it says, and refuses what is large. */
const implementing = (square: Square, turns = 1): Square =>
  implementation('square', [['x', number]], number, (x) => (x < 100 ? turns : Infinity), square);

const inputs = (square: Square, turns?: number) =>
  real(1, 5).map((x) => ({ f: implementing(square, turns), x }));

type IsSquare = (f: Square, x: number) => boolean;
const right = { isSquare: ((f, x) => Math.abs(f(x) - x * x) < 1e-6) as IsSquare };

const RIGHT: readonly Square[] = [(x) => x * x, (x) => x ** 2 * (1 + 1e-12), (x) => (x - 1) * (x + 1) + 1];
const CHECKS = verdicts<typeof right, Inputs>({
  judges: 'isSquare',
  about: 'f',
  noun: 'square',
  verdict: (solution, { f, x }) => solution.isSquare(f, x),
  right: RIGHT.map((square) => inputs(square)),
  refusal: 'Is anything compared by ===?',
  picture: ({ f }, asked) =>
    sequencesPicture('f', { x: asked(f).map(([x]) => x), 'f(x)': asked(f).map(([x]) => f(x)) }),
  groups: [
    {
      id: 'zero',
      what: 'a square that is zero',
      points: 1,
      hint: 'Ask it.',
      wrong: [inputs(() => 0), inputs(() => 0, 2)],
    },
    { id: 'twice', points: 2, hint: 'Is 2x far from x²?', wrong: [inputs((x) => x * x + x)] },
    { id: 'endless', points: 1, hint: 'Catch nothing.', wrong: [inputs(() => NaN)] },
  ],
});

const PLAN = toPlan(
  {
    id: '01-square',
    title: 'Squares',
    summary: 'Test a square.',
    reference: 'square.ts',
    misconceptions: [],
    referenceFiles: {},
    scenarios: [],
  },
  exercise<typeof right>({
    exports: { isSquare: fn(['f', 'x'], boolean) },
    right,
    checks: CHECKS,
  }) as unknown as Grading<Check>,
  new Map(),
);
const context = prepareGrading(PLAN, await nodeSandboxHost(), 1);

async function outcomesOf(isSquare: string) {
  const { checks, points } = await gradeExercise(context, {
    'solution.ts': `let count = 0;\nexport const isSquare = (f, x) => ${isSquare};`,
  });
  return { points, checks, outcomes: checks.map(({ outcome }) => outcome) };
}

test('a test earns the points of each group that it refuses', async () => {
  expect((await outcomesOf('Math.abs(f(x) - x ** 2) < 1e-6')).outcomes).toEqual([
    'passed',
    'passed',
    'passed',
  ]);
  const weak = await outcomesOf('f(x) !== 0 && !isNaN(f(x))');
  expect([weak.points, weak.outcomes]).toEqual([2, ['passed', 'failed', 'passed']]);
  expect(weak.checks[1]).toMatchObject({
    title: 'isSquare refuses a wrong square, one of group 2',
    message: 'your test accepts a wrong square, one of group 2: it asked f(1) → 2',
    call: 'isSquare(square, 1)',
    expected: false,
    actual: true,
    hint: 'Is 2x far from x²?',
  });
});

test('nothing is earned by a test that refuses a right implementation, or accepts the first group', async () => {
  const strict = await outcomesOf('f(x) === x * x');
  expect([strict.points, strict.outcomes]).toEqual([0, ['failed', 'blocked', 'blocked']]);
  expect(strict.checks[0]!.message).toMatch(/^your test refuses a right square: it asked f\(\S+\) → \S+$/);
  expect(strict.checks[0]!.hint).toBe('Is anything compared by ===?');
  for (const same of ['true', 'false']) expect((await outcomesOf(same)).points).toBe(0);
});

test('of a long answer the first wrong entry is shown, and a call with one comes first', () => {
  const filter = implementation(
    'filter',
    [['x', vector]],
    vector,
    () => 1,
    (x) => x.map((y, k) => (k === 9 && y > 0 ? 7 : y)),
  );
  const signals = [-1, 1].map((height) => Array<number>(20).fill(height));
  const recording = { calls: [], evaluationsOf: () => signals.map((x) => [x]) } as never;
  const wrongAt = (args: readonly unknown[]) => ((args[0] as number[])[9]! > 0 ? 9 : undefined);
  expect(askedOf('filter', filter as never, recording, wrongAt).calls).toEqual([
    'filter([1, 1, 1, … 16 more, 1]) → [1, 1, … 7 more, 7, … 10 more]',
    'filter([-1, -1, -1, … 16 more, -1]) → [-1, -1, -1, … 16 more, -1]',
  ]);
});

test('of a test that answers the wrong way round this is said, and nothing about tolerances', async () => {
  const inverted = 'all 4 calls where true is right, and true in all 2 where false is right';
  const { checks } = await outcomesOf('!(Math.abs(f(x) - x * x) < 1e-6)');
  expect(checks[0]).toMatchObject({
    relation: `isSquare answers false in ${inverted}: is a \`!\` too many, or one missing?`,
    explanations: [{ said: { id: 'inverted', refused: 4, right: 4, accepted: 2 } }, {}],
  });
  expect(checks[0]!.hint).toBeUndefined();
  // Too strict, or the wrong way round only about some wrong ones: neither is inverted.
  for (const other of ['f(x) === x ** 2.5', 'false', '!(Math.abs(f(x) - x * x) < 1e-6) && f(x) !== 0'])
    expect(JSON.stringify((await outcomesOf(other)).checks)).not.toContain('inverted');
});

test.each([
  ['remembers which functions it was given', '(globalThis.seen ??= []).push(f) < 4'],
  ['reads the text of the function', "!String(f).includes('0')"],
  ['throws', '{ throw new Error() }'],
  [
    'throws where it would say false',
    '(() => { if (Math.abs(f(x) - x * x) < 1e-6) return true; throw new Error(); })()',
  ],
  ['answers something else than true and false', 'Math.abs(f(x) - x * x) < 1e-6 ? 1 : 0'],
])('a test that %s earns nothing', async (_, isSquare) => {
  expect((await outcomesOf(isSquare)).points).toBe(0);
});

test('a program that makes the call again gets the implementation, which answers whatever it is asked and prints it', async () => {
  const { checks } = await gradeExercise(
    { ...context, forDebugger: true },
    { 'solution.ts': 'export const isSquare = (f, x) => f(x) !== 0 && !isNaN(f(2));' },
  );
  const failed = checks[1]!;
  expect(failed.call).toBe('const square = given.square;\nisSquare(square, 1)');
  const program = callFile('01-square', failed);
  expect(program).toContain("import { implementations } from 'descent-grader/given';\n");
  const { seed, path } = failed.replay!;
  expect(program).toContain(
    `\nconst given = await implementations("01-square", "twice", ${seed}, "${path}");\n`,
  );
  // It prints what was asked by itself.
  expect(failed.message).toContain('it asked f(1)');
  expect(program).not.toContain('it asked');
  expect(program).toContain(
    '"when this file was written: your test accepts a wrong square, one of group 2\\n',
  );

  const gradings = new Map([['01-square', new Map([['checks.ts', PLAN.grading]])]]);
  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const { square } = implementations({ gradings }, '01-square', 'twice', seed, path!);
  // Nothing but 1 and 2 was asked for the verdict.
  expect(square!(5)).toBe(30);
  expect(() => square!(1e3)).toThrow('this square is not made for square(1000)');
  expect(() => square!('five')).toThrow('x of square has another shape');
  for (let k = 0; k < 30; k += 1) square!(k);
  const lines = printed.mock.calls.map(String);
  printed.mockRestore();
  expect(lines.slice(0, 3)).toEqual([
    'your test asked: square(5) → 30',
    'your test asked: square(1000) → RangeError: this square is not made for square(1000)',
    'your test asked: square(0) → 0',
  ]);
  expect([lines.length, lines.at(-1)]).toEqual([21, 'your test asked: and more']);
});

test('what a check gives without a path to it cannot be made again', async () => {
  const { checks } = await gradeExercise(
    { ...context, forDebugger: true },
    { 'solution.ts': 'export const isSquare = (f, x) => f(x) !== 0;' },
  );
  expect(() => callFile('01-square', { ...checks[1]!, replay: undefined })).toThrow(
    'twice has no single call: what it gives to your function cannot be made again.',
  );
});

test('what a wrong verdict asked is drawn, in an instance of its own, and right verdicts have no picture', async () => {
  const { checks } = await outcomesOf('f(x) !== 0 && !isNaN(f(3)) && (count += 1) > 0');
  expect(checks.map(({ picture }) => picture && [picture.kind, picture])).toEqual([
    undefined,
    [
      'asked',
      {
        kind: 'asked',
        symbol: 'f',
        series: [
          {
            name: 'x',
            points: [
              [0, 1],
              [1, 3],
            ],
          },
          {
            name: 'f(x)',
            points: [
              [0, 2],
              [1, 12],
            ],
          },
        ],
      },
    ],
    undefined,
  ]);
  const gate = await outcomesOf('false && f(x)');
  expect(gate.checks[0]!.picture).toMatchObject({ series: [{ points: [] }, { points: [] }] });
});

test('a test that counts its calls earns nothing, also where it knows the order', async () => {
  for (const accepted of ['<= 2', '<= 3', '<= 4', '<= 5'])
    for (const first of ['true', 'count > 1'])
      expect((await outcomesOf(`(count += 1) ${accepted} && ${first}`)).points).toBe(0);
});

test('what a test prints is shown beside the verdict that is wrong', async () => {
  const { checks } = await outcomesOf('(console.log("asked at", x), f(x) !== 0 && !isNaN(f(x)))');
  expect(checks.map(({ printed }) => printed)).toEqual([undefined, ['asked at 1'], undefined]);
});

test('what is patched in the sandbox is not seen by implementations', async () => {
  const patched = `(() => {
    let used = 0;
    for (const name of ['abs', 'pow', 'min']) Math[name] = () => (used += 1, 0);
    f(x);
    return used === 0;
  })()`;
  expect((await outcomesOf(patched)).points).toBe(0);
});

test('an implementation refuses what it is not made for by a RangeError', () => {
  const square = implementing((x) => x * x);
  expect(square(3)).toBe(9);
  expect(() => square(100)).toThrow(RangeError);
  expect(() => square(100)).toThrow('this square is not made for square(100)');
  const first = implementation(
    'first',
    [['x', vector]],
    number,
    () => Infinity,
    ([x]) => x!,
  );
  const long = Array.from({ length: 9 }, (_, k) => k);
  expect(() => first(long)).toThrow('this first is not made for first([0, 1, 2, … 5 more, 8])');
});

test('a test can catch what an implementation refuses', async () => {
  const caught = '(() => { try { f(100); } catch (error) { return error instanceof RangeError; } })()';
  const { outcomes } = await outcomesOf(`${caught} && Math.abs(f(x) - x ** 2) < 1e-6`);
  expect(outcomes).toEqual(['passed', 'passed', 'passed']);
});

test('the work of an implementation is charged to the test', async () => {
  const [check] = verdicts<typeof right, Inputs>({
    judges: 'isSquare',
    about: 'f',
    verdict: (solution, { f, x }) => solution.isSquare(f, x),
    right: [inputs((x) => x * x, 150_000)],
    refusal: '',
    groups: [{ id: 'zero', points: 1, hint: 'Ask it.', wrong: [inputs(() => 0)] }],
  });
  const plan = { ...PLAN, grading: { ...PLAN.grading, checks: [check as never] } };
  const source =
    'export const isSquare = (f, x) => { for (let k = 0; k < 10_000; k += 1) f(x); return true; };';
  const { checks } = await gradeExercise(prepareGrading(plan, context.host, 1), { 'solution.ts': source });
  expect(checks[0]).toMatchObject({ outcome: 'limit' });
  expect(checks[0]!.message).toContain('isSquare did not come to an end');
});
