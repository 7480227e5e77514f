import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
import { fake, type Solution } from './fake-sandbox.ts';

const common = { id: 'doubles', title: 'it doubles', points: 1, hint: 'twice' };

const doubles = property<Solution, { x: number }>({
  ...common,
  given: { x: real(-10, 10) },
  *holds(solution, { x }) {
    yield agree('2x', solution.double(x), 2 * x);
  },
});

const SEED = seedOf(1, 'test/doubles');
const inputs = generateInputs(doubles, SEED, []);

describe('a property', () => {
  test('passes on a right solution, and says how near it came', () => {
    const run = runCheck(doubles, fake({ double: (x: number) => 2 * x * (1 + 1e-12) }), inputs, SEED);
    expect(run.outcome).toBe('passed');
    expect(run.deviation).toBeGreaterThan(5e-4);
    expect(run.deviation).toBeLessThan(2e-3);
  });

  test('shrinks to a small counterexample, and its path leads there again', () => {
    const run = runCheck(doubles, fake({ double: (x: number) => (x > 3.2 ? 7 : 2 * x) }), inputs, SEED);
    expect(run).toMatchObject({
      outcome: 'failed',
      counterexample: { x: 4 },
      why: { outcome: 'failed', message: '2x is not right', expected: 8, actual: 7 },
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

  test('draws its inputs as fast-check does: what is kept is what is shrunk', () => {
    const seen: unknown[] = [];
    const arbitrary =
      doubles.inputs.kind === 'generated' ? doubles.inputs.arbitrary : fc.constant(0 as never);
    fc.check(
      fc.property(arbitrary, (input) => {
        seen.push(input);
      }),
      { seed: SEED, numRuns: 100 },
    );
    expect(seen).toEqual(inputs);
  });

  test('keeps the first input where the solution does not fail on it again', () => {
    let calls = 0;
    const once = fake({ double: (x: number) => ((calls += 1) === 5 ? 1e9 : 2 * x) });
    const run = runCheck(doubles, once, inputs, SEED);
    expect(run).toMatchObject({ outcome: 'failed', counterexample: inputs[4], path: '4' });
  });

  test('tries what is always tried after the generated inputs, and does not shrink it', () => {
    const withFar = property<Solution, { x: number }>({
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
    const run = runCheck(withFar, fake({ double: (x: number) => (x > 11 ? 0 : 2 * x) }), tried, SEED);
    expect(run).toMatchObject({ outcome: 'failed', counterexample: { x: 1e6 } });
    expect(run).not.toHaveProperty('path');
  });

  test('does not try again after a limit', () => {
    let calls = 0;
    const loops = fake({
      double: () => {
        calls += 1;
        return { kind: 'limit', limit: 'time', message: 'still running' };
      },
    });
    expect(runCheck(doubles, loops, inputs, SEED)).toMatchObject({ why: { outcome: 'limit' } });
    expect(calls).toBe(1);
  });

  test('keeps to what it has where a smaller input runs into a limit', () => {
    let calls = 0;
    const limit = { kind: 'limit', limit: 'time', message: 'still running' } as const;
    const later = fake({ double: () => ((calls += 1) === 1 ? 1e9 : limit) });
    const run = runCheck(doubles, later, inputs, SEED);
    expect(run).toMatchObject({ counterexample: inputs[0], why: { outcome: 'failed' }, path: '0' });
    expect(calls).toBe(2);
  });

  test('gives up shrinking after some hundred tries', () => {
    let calls = 0;
    const endless = property<Solution, { xs: readonly number[] }>({
      ...common,
      given: { xs: vectorOf(real(-10, 10), 200) },
      runs: 1,
      *holds(solution, { xs }) {
        calls += 1;
        yield claim(solution.double(xs[0]!) === 0 && calls > 1, 'never right');
      },
    });
    const run = runCheck(endless, fake({ double: () => 1 }), generateInputs(endless, SEED, []), SEED);
    expect(run.outcome).toBe('failed');
    expect(calls).toBe(301);
  });

  test('says where an exception came from', () => {
    const position = { file: 'solution.ts', line: 3, column: 5 };
    const run = runCheck(
      doubles,
      fake({ double: () => ({ kind: 'threw', message: 'Error: no', position }) }),
      inputs,
      SEED,
    );
    expect(run).toMatchObject({ why: { outcome: 'threw', position } });
  });

  test.each([
    [{ kind: 'threw', message: 'TypeError: no' } as const, 'threw', 'double threw TypeError: no'],
    [
      { kind: 'misshapen', message: 'double must return a number' } as const,
      'misshapen',
      'double must return a number',
    ],
  ])('tells what came instead of an answer: %j', (outcome, kind, message) => {
    const run = runCheck(doubles, fake({ double: () => outcome }), inputs, SEED);
    expect(run).toMatchObject({ why: { outcome: kind, message } });
  });

  test('tells that a function is not exported', () => {
    const run = runCheck(doubles, fake({}), inputs, SEED);
    expect(run).toMatchObject({
      why: { outcome: 'misshapen', message: 'solution.ts exports no function called double' },
    });
  });

  test('throws what the check itself throws: that is no failure of the student', () => {
    const broken = property<Solution, { x: number }>({
      ...common,
      given: { x: real(0, 1) },
      // oxlint-disable-next-line require-yield
      *holds() {
        throw new RangeError('ours');
      },
    });
    const run = () => runCheck(broken, fake({}), generateInputs(broken, 1, []), 1);
    expect(run).toThrow('ours');
  });
});

describe('an example', () => {
  const check = example<Solution, { x: number }>({
    ...common,
    given: [{ x: 1 }, { x: 2 }],
    *holds(solution, { x }, seen) {
      yield claim(solution.double(x) === 2 * x, 'it does not double', x);
      yield argumentsUnchanged(seen);
    },
  });

  test('reports the input that fails, without a path', () => {
    const run = runCheck(check, fake({ double: (x: number) => x * x + 1 }), generateInputs(check, 1, []), 1);
    expect(run).toMatchObject({ outcome: 'failed', counterexample: { x: 2 } });
    expect(run).not.toHaveProperty('path');
  });

  test('sees arguments that were changed', () => {
    const changed = [{ parameter: 'beta', before: [1], after: '[2]' }];
    const run = runCheck(
      check,
      fake({ double: (x: number) => 2 * x }, changed),
      generateInputs(check, 1, []),
      1,
    );
    expect(run).toMatchObject({ why: { message: expect.stringContaining('changed its argument beta') } });
  });
});

test('each check has a seed of its own, which no other check moves', () => {
  expect(seedOf(1, '01-loss/loss')).toBe(seedOf(1, '01-loss/loss'));
  const seeds = ['a/b', 'a/c', 'b/b'].flatMap((name) => [seedOf(1, name), seedOf(2, name)]);
  expect(new Set(seeds).size).toBe(seeds.length);
  expect(seeds.every((seed) => Number.isInteger(seed) && Math.abs(seed) <= 2 ** 31)).toBe(true);
});

test('a check sees the calls of one input, and where the latest evaluated the gradient', () => {
  const seenAt: unknown[] = [];
  const check = example<Solution, { x: number }>({
    ...common,
    given: [{ x: 1 }, { x: 2 }],
    *holds(solution, { x }, seen) {
      seenAt.push(seen.calls.length, seen.evaluations);
      solution.double(x);
      solution.mirror([x]);
      seenAt.push(
        seen.calls.map(({ name }) => name),
        seen.evaluations,
      );
      yield claim(true, '');
    },
  });
  const evaluated = fake({ double: (x: number) => 2 * x, mirror: () => [1] }, [], { mirror: [[7]] });
  runCheck(check, evaluated, generateInputs(check, 1, []), 1);
  const once = [0, [], ['double', 'mirror'], [[7]]];
  expect(seenAt).toEqual([...once, ...once]);
});
