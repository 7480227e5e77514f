import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agree,
  callable,
  claim,
  constantFrom,
  example,
  number,
  property,
  real,
  vectorOf,
} from '../../../../harness/core/checks/index.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import { seedOf } from '../../../../harness/core/runner/planned-check.ts';
import type { RecordedSolution } from '../../../../harness/core/runner/recorded-solution.ts';
import { runCheck } from '../../../../harness/core/runner/run.ts';
import { inputsOf } from '../../inputs-of.ts';
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
const valuesOf = (check: Check<TestFunctions>) => inputsOf(check, SEED).map(({ value }) => value);
const inputs = valuesOf(doubles);

/** Runs a check under the seed of these tests. */
const runSeeded = (check: Check<TestFunctions>, solution: RecordedSolution<TestFunctions>) =>
  runCheck({ check, inputs: inputsOf(check, SEED) }, solution);

test('a property passes on a right solution and reports the largest deviation', () => {
  const run = runSeeded(doubles, fakeSolution({ double: (x: number) => 2 * x * (1 + 1e-12) }));
  expect(run.outcome).toBe('passed');
  expect(run.deviation).toBeGreaterThan(5e-4);
  expect(run.deviation).toBeLessThan(2e-3);
});

test('a failed property is shrunk to a small counterexample, which its path reproduces', () => {
  const run = runSeeded(doubles, fakeSolution({ double: (x: number) => (x > 3.2 ? 7 : 2 * x) }));
  expect(run).toMatchObject({
    outcome: 'failed',
    attempt: {
      input: { x: 4 },
      failure: { outcome: 'failed', message: '2x is wrong', expected: 8, actual: 7 },
    },
  });
  const path = 'path' in run ? run.path! : '';
  const again = fc.check(
    fc.property(doubles.inputs.generated!.arbitrary, () => false),
    { seed: SEED, path, endOnFailure: true },
  );
  expect(again.counterexample).toEqual([{ x: 4 }]);
});

test('the generated inputs are those that fast-check generates when it shrinks', () => {
  const generated: unknown[] = [];
  const arbitrary = doubles.inputs.generated!.arbitrary;
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
  const run = runSeeded(doubles, once);
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
  const tried = valuesOf(withFar);
  expect(tried.slice(0, 3)).toEqual(inputs.slice(0, 3));
  expect(tried.slice(3)).toEqual([{ x: 11 }, { x: 1e6 }, { x: 1e7 }]);
  const run = runSeeded(withFar, fakeSolution({ double: (x: number) => (x > 11 ? 0 : 2 * x) }));
  expect(run).toMatchObject({ outcome: 'failed', attempt: { input: { x: 1e6 } } });
  expect(run).not.toHaveProperty('path');
});

const said = { id: 'too-slow', subject: 'double', because: { id: 'alone' } } as const;
const limit = { kind: 'limit', limit: 'time', said, message: 'still running' } as const;

test('an input that hits a limit is not shrunk', () => {
  let calls = 0;
  const loops = fakeSolution({
    double: () => {
      calls += 1;
      return limit;
    },
  });
  expect(runSeeded(doubles, loops)).toMatchObject({
    attempt: { failure: { outcome: 'limit' } },
  });
  expect(calls).toBe(1);
});

test('shrinking stops when a smaller input hits a limit', () => {
  let calls = 0;
  const later = fakeSolution({ double: () => ((calls += 1) === 1 ? 1e9 : limit) });
  const run = runSeeded(doubles, later);
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
  const run = runSeeded(endless, fakeSolution({ double: () => 1 }));
  expect(run.outcome).toBe('failed');
  expect(calls).toBe(301);
});

test('the failure has the position of an exception', () => {
  const position = { file: 'solution.ts', line: 3, column: 5 };
  const run = runSeeded(
    doubles,
    fakeSolution({ double: () => ({ kind: 'threw', message: 'Error: no', position }) }),
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
  const run = runSeeded(doubles, fakeSolution({ double: () => outcome }));
  expect(run).toMatchObject({ attempt: { failure: { outcome: kind, message } } });
});

test('a function that is not exported is reported as such', () => {
  const run = runSeeded(doubles, fakeSolution({}));
  expect(run).toMatchObject({
    attempt: {
      failure: { outcome: 'misshapen', message: expect.stringContaining('export a function named double') },
    },
  });
});

test('an error that the check itself throws is not a failure of the student', () => {
  const broken = property<TestFunctions, { x: number }>({
    ...common,
    given: { x: constantFrom(0) },
    // oxlint-disable-next-line require-yield -- it throws before it compares anything
    *holds() {
      throw new RangeError('a bug in the check');
    },
  });
  const error = new RangeError('a bug in the check');
  expect(runSeeded(broken, fakeSolution({}))).toMatchObject({ outcome: 'broken', error, input: { x: 0 } });
});

const doublesExample = example<TestFunctions, { x: number }>({
  ...common,
  given: [{ x: 1 }, { x: 2 }],
  *holds(solution, { x }) {
    yield claim(solution.double(x) === 2 * x, 'it does not double', x);
  },
});

test('an example reports the input at which it fails, without a path', () => {
  const run = runSeeded(doublesExample, fakeSolution({ double: (x: number) => x * x + 1 }));
  expect(run).toMatchObject({ outcome: 'failed', attempt: { input: { x: 2 } } });
  expect(run).not.toHaveProperty('path');
});

test('the recording has the calls of the current input, and how the latest one evaluated a function', () => {
  const recorded: unknown[] = [];
  const f = callable('(t) => t', [['t', number]], number, (t) => t);
  const check = example<TestFunctions, { x: number }>({
    ...common,
    given: [{ x: 1 }, { x: 2 }],
    *holds(solution, { x }, recording) {
      recorded.push(recording.calls.length, recording.evaluationsOf(f));
      solution.double(x);
      solution.mirror(f as never);
      const names = recording.calls.map(({ name }) => name);
      recorded.push(names, recording.evaluationsOf(f), recording.evaluationsOf(Math.sin));
      yield claim(true, '');
    },
  });
  const evaluated = fakeSolution({ double: (x: number) => 2 * x, mirror: () => [1] }, [], {
    mirror: [[[7]]],
  });
  runSeeded(check, evaluated);
  const once = [0, [], ['double', 'mirror'], [[7]], []];
  expect(recorded).toEqual([...once, ...once]);
});

test('a failure that will not be shown is not shrunk', () => {
  const planned = { check: doubles, inputs: inputsOf(doubles, SEED) };
  const run = runCheck(planned, fakeSolution({ double: () => 1e9 }), { explains: false });
  expect(run).toMatchObject({ attempt: { input: inputs[0] }, log: { attempts: [{ input: inputs[0] }] } });
  expect(run).not.toHaveProperty('path');
});
