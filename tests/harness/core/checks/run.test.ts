import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agree,
  argumentsUnchanged,
  claim,
  example,
  property,
  real,
  vectorOf,
} from '../../../../harness/core/checks/index.ts';
import { generateInputs, runCheck } from '../../../../harness/core/checks/run.ts';
import { seedOf } from '../../../../harness/core/checks/seed.ts';
import { fakeSolution, type TestFunctions } from './fake-sandbox.ts';

const common = { id: 'doubles', title: 'it doubles', points: 1, hint: 'twice' };

const doubles = property<TestFunctions, { x: number }>({
  ...common,
  given: { x: real(-10, 10) },
  *holds(solution, { x }) {
    yield agree('2x', solution.double(x), 2 * x);
  },
});

const SEED = seedOf(1, 'test/doubles');
const inputs = generateInputs(doubles, SEED, []);

test('a property passes on a right solution and reports the largest deviation', () => {
  const run = runCheck(doubles, fakeSolution({ double: (x: number) => 2 * x * (1 + 1e-12) }), inputs, SEED);
  expect(run.outcome).toBe('passed');
  expect(run.deviation).toBeGreaterThan(5e-4);
  expect(run.deviation).toBeLessThan(2e-3);
});

test('a failed property is shrunk to a small counterexample, which its path reproduces', () => {
  const run = runCheck(doubles, fakeSolution({ double: (x: number) => (x > 3.2 ? 7 : 2 * x) }), inputs, SEED);
  expect(run).toMatchObject({
    outcome: 'failed',
    attempt: {
      input: { x: 4 },
      failure: { outcome: 'failed', message: '2x is wrong', expected: 8, actual: 7 },
    },
  });
  const path = 'path' in run ? run.path! : '';
  const again = fc.check(
    fc.property(
      doubles.inputs.kind === 'generated' ? doubles.inputs.arbitrary : fc.constant(0 as never),
      () => false,
    ),
    { seed: SEED, path, endOnFailure: true },
  );
  expect(again.counterexample).toEqual([{ x: 4 }]);
});

test('the generated inputs are those that fast-check generates when it shrinks', () => {
  const generated: unknown[] = [];
  const arbitrary = doubles.inputs.kind === 'generated' ? doubles.inputs.arbitrary : fc.constant(0 as never);
  fc.check(
    fc.property(arbitrary, (input) => {
      generated.push(input);
    }),
    { seed: SEED, numRuns: inputs.length },
  );
  expect(generated).toEqual(inputs);
});

test('the first failing input is kept if the solution does not fail on it again', () => {
  let calls = 0;
  const once = fakeSolution({ double: (x: number) => ((calls += 1) === 5 ? 1e9 : 2 * x) });
  const run = runCheck(doubles, once, inputs, SEED);
  expect(run).toMatchObject({ outcome: 'failed', attempt: { input: inputs[4] }, path: '4' });
});

test('the inputs in always are tried after the generated ones and are not shrunk', () => {
  const withFar = property<TestFunctions, { x: number }>({
    ...common,
    given: { x: real(-10, 10) },
    runs: 3,
    always: [{ x: 11 }, { x: 1e6 }, { x: 1e7 }],
    *holds(solution, { x }) {
      yield agree('2x', solution.double(x), 2 * x);
    },
  });
  const tried = generateInputs(withFar, SEED, []);
  expect(tried.slice(0, 3)).toEqual(inputs.slice(0, 3));
  expect(tried.slice(3)).toEqual([{ x: 11 }, { x: 1e6 }, { x: 1e7 }]);
  const run = runCheck(withFar, fakeSolution({ double: (x: number) => (x > 11 ? 0 : 2 * x) }), tried, SEED);
  expect(run).toMatchObject({ outcome: 'failed', attempt: { input: { x: 1e6 } } });
  expect(run).not.toHaveProperty('path');
});

test('an input that hits a limit is not shrunk', () => {
  let calls = 0;
  const loops = fakeSolution({
    double: () => {
      calls += 1;
      return { kind: 'limit', limit: 'time', message: 'still running' };
    },
  });
  expect(runCheck(doubles, loops, inputs, SEED)).toMatchObject({
    attempt: { failure: { outcome: 'limit' } },
  });
  expect(calls).toBe(1);
});

test('shrinking stops when a smaller input hits a limit', () => {
  let calls = 0;
  const limit = { kind: 'limit', limit: 'time', message: 'still running' } as const;
  const later = fakeSolution({ double: () => ((calls += 1) === 1 ? 1e9 : limit) });
  const run = runCheck(doubles, later, inputs, SEED);
  expect(run).toMatchObject({ attempt: { input: inputs[0], failure: { outcome: 'failed' } }, path: '0' });
  expect(calls).toBe(2);
});

test('shrinking stops after 300 tries', () => {
  let calls = 0;
  const endless = property<TestFunctions, { xs: readonly number[] }>({
    ...common,
    given: { xs: vectorOf(real(-10, 10), 200) },
    runs: 1,
    *holds(solution, { xs }) {
      calls += 1;
      yield claim(solution.double(xs[0]!) === 0 && calls > 1, 'never right');
    },
  });
  const run = runCheck(endless, fakeSolution({ double: () => 1 }), generateInputs(endless, SEED, []), SEED);
  expect(run.outcome).toBe('failed');
  expect(calls).toBe(301);
});

test('the failure has the position of an exception', () => {
  const position = { file: 'solution.ts', line: 3, column: 5 };
  const run = runCheck(
    doubles,
    fakeSolution({ double: () => ({ kind: 'threw', message: 'Error: no', position }) }),
    inputs,
    SEED,
  );
  expect(run).toMatchObject({ attempt: { failure: { outcome: 'threw', position } } });
});

test.each([
  [{ kind: 'threw', message: 'TypeError: no' } as const, 'threw', 'double threw TypeError: no'],
  [
    { kind: 'misshapen', message: 'double must return a number' } as const,
    'misshapen',
    'double must return a number',
  ],
])('the failure describes a call that returned no valid value: %j', (outcome, kind, message) => {
  const run = runCheck(doubles, fakeSolution({ double: () => outcome }), inputs, SEED);
  expect(run).toMatchObject({ attempt: { failure: { outcome: kind, message } } });
});

test('a function that is not exported is reported as such', () => {
  const run = runCheck(doubles, fakeSolution({}), inputs, SEED);
  expect(run).toMatchObject({
    attempt: {
      failure: { outcome: 'misshapen', message: expect.stringContaining('export a function named double') },
    },
  });
});

test('an error that the check itself throws is not a failure of the student, but is thrown on', () => {
  const broken = property<TestFunctions, { x: number }>({
    ...common,
    given: { x: real(0, 1) },
    // oxlint-disable-next-line require-yield -- it throws before it compares anything
    *holds() {
      throw new RangeError('a bug in the check');
    },
  });
  const run = () => runCheck(broken, fakeSolution({}), generateInputs(broken, 1, []), 1);
  expect(run).toThrow('a bug in the check');
});

const doublesExample = example<TestFunctions, { x: number }>({
  ...common,
  given: [{ x: 1 }, { x: 2 }],
  *holds(solution, { x }, recording) {
    yield claim(solution.double(x) === 2 * x, 'it does not double', x);
    yield argumentsUnchanged(recording);
  },
});

test('an example reports the input at which it fails, without a path', () => {
  const run = runCheck(
    doublesExample,
    fakeSolution({ double: (x: number) => x * x + 1 }),
    [{ x: 1 }, { x: 2 }],
    1,
  );
  expect(run).toMatchObject({ outcome: 'failed', attempt: { input: { x: 2 } } });
  expect(run).not.toHaveProperty('path');
});

test('argumentsUnchanged fails if a call changed an argument', () => {
  const changed = [{ parameter: 'beta', before: [1], after: '[2]' }];
  const run = runCheck(
    doublesExample,
    fakeSolution({ double: (x: number) => 2 * x }, changed),
    generateInputs(doublesExample, 1, []),
    1,
  );
  expect(run).toMatchObject({
    attempt: { failure: { message: expect.stringContaining('changed its argument beta') } },
  });
});

test('each check has its own seed, which depends on its name and the seed of the run only', () => {
  expect(seedOf(1, '01-loss/loss')).toBe(seedOf(1, '01-loss/loss'));
  const seeds = ['a/b', 'a/c', 'b/b'].flatMap((name) => [seedOf(1, name), seedOf(2, name)]);
  expect(new Set(seeds).size).toBe(seeds.length);
  expect(seeds.every((seed) => Number.isInteger(seed) && Math.abs(seed) <= 2 ** 31)).toBe(true);
});

test('the recording has the calls of the current input and the points of the latest evaluation', () => {
  const recorded: unknown[] = [];
  const check = example<TestFunctions, { x: number }>({
    ...common,
    given: [{ x: 1 }, { x: 2 }],
    *holds(solution, { x }, recording) {
      recorded.push(recording.calls.length, recording.evaluations);
      solution.double(x);
      solution.mirror([x]);
      recorded.push(
        recording.calls.map(({ name }) => name),
        recording.evaluations,
      );
      yield claim(true, '');
    },
  });
  const evaluated = fakeSolution({ double: (x: number) => 2 * x, mirror: () => [1] }, [], { mirror: [[7]] });
  runCheck(check, evaluated, generateInputs(check, 1, []), 1);
  const once = [0, [], ['double', 'mirror'], [[7]]];
  expect(recorded).toEqual([...once, ...once]);
});

test('what a check tries under every seed is recorded after a failure, however many inputs come before it', () => {
  const check = property<TestFunctions, { x: number }>({
    ...common,
    given: { x: real(-10, 10) },
    always: [{ x: 77 }, { x: 78 }],
    *holds(solution, { x }) {
      yield agree('2x', solution.double(x), 2 * x);
    },
  });
  const run = runCheck(check, fakeSolution({ double: () => 0 }), generateInputs(check, SEED, []), SEED);
  expect(run.log.attempts.slice(-2).map(({ input }) => input)).toEqual([{ x: 77 }, { x: 78 }]);
});
