import { expect, test } from 'vitest';
import {
  agree,
  exercise,
  fn,
  number,
  property,
  real,
  vector,
} from '../../../../harness/core/checks/index.ts';
import { knownMistakes } from '../../../../harness/core/diagnosis/known-mistakes.ts';
import { inputsFrom } from '../../../../harness/core/inputs/index.ts';
import { toPlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { Shape } from '../../../../harness/core/model/shape.ts';
import { AttemptLog, type Failure } from '../../../../harness/core/runner/attempts.ts';
import { nativeModule } from '../../../../harness/core/runner/native/native-module.ts';
import { unjudged } from '../../../../harness/core/runner/observation.ts';

const FAILURE: Failure = { outcome: 'failed', message: 'the number is wrong' };
const double = (x: number): number => 2 * x;

type Answer = number | readonly number[];
type Functions = Readonly<Record<string, (x: number) => Answer>>;

const callOf = (x: number, value: Answer) =>
  ({
    name: 'double',
    args: [x],
    outcome: { kind: 'returned', value },
    evaluations: [],
    changedArguments: [],
  }) as const;

/** @param written as `double`, by the student */
const submission = (written: (x: number) => Answer) =>
  nativeModule(
    () => ({ double: written }),
    () => {},
  );

/** @param right what `double` should answer */
const checkOf = (right: (x: number) => Answer) =>
  property<{ double: (x: number) => Answer }, { x: number }>({
    id: 'double',
    title: 'the number is doubled',
    points: 1,
    hint: 'Double it.',
    given: { x: real(0, 999) },
    *holds(solution, { x }) {
      yield agree('the number', solution.double(x), right(x), { scale: 1 });
    },
  });

/**
 * An exercise whose misconceptions are these functions.
 * @param known by id, each made anew with its memory empty
 * @param returns the shape of their answers
 */
function planOf(known: Readonly<Record<string, () => (x: number) => Answer>>, returns: Shape = number) {
  const ids = Object.keys(known);
  return toPlan(
    {
      id: 'doubles',
      title: 'Doubles',
      summary: 'Doubles a number',
      reference: 'doubles.ts',
      misconceptions: ids.map((id) => ({ id, sentence: id, source: '' })),
      referenceFiles: {},
      scenarios: [],
    },
    exercise<{ double: typeof double }>({
      exports: { double: fn(['x'], returns as typeof number) },
      right: { double },
      checks: [],
    }) as never,
    new Map(ids.map((id) => [id, () => ({ double: known[id]!() })])),
  );
}

/**
 * The ids of the misconceptions that match a function, called with 0, …, 999. Its answers to numbers below 200 are
 * taken for wrong.
 * @param right what the check expects
 * @param more calls with these numbers, whose answers are taken for right
 * @param inputs of the check that were not tried
 */
async function matchesOf(
  submitted: (x: number) => Answer,
  known: Functions,
  right: (x: number) => Answer = double,
  more: readonly number[] = [],
  inputs: readonly { readonly x: number }[] = [],
): Promise<string[]> {
  const log = new AttemptLog();
  for (const x of [...Array(1000).keys(), ...more])
    log.add({
      input: { x },
      calls: [callOf(x, submitted(x))],
      deviation: x < 200 ? 2 : 0,
      comparisons: 1,
      failure: x < 200 ? FAILURE : undefined,
    });
  const attempt = { ...log.attempts[7]!, failure: FAILURE };
  const plan = planOf(
    Object.fromEntries(Object.entries(known).map(([id, one]) => [id, () => one])),
    typeof right(0) === 'number' ? number : vector,
  );
  const planned = {
    check: checkOf(right) as never,
    inputs: inputsFrom('example', inputs),
    run: () => Promise.reject(new Error('it is not run')),
  };
  const failedCall = unjudged(attempt.calls[0]!);
  const run = { outcome: 'failed', kind: 'input', planned, attempt, failedCall, log, deviation: 2 } as const;
  const found = await knownMistakes(plan, submission(submitted), [log]).matchesOf(run);
  return found.map(({ id }) => id);
}

const triple = (x: number): number => 3 * x;

test('misconceptions that do the same up to the failure are told apart by inputs that come after it', async () => {
  const outside = (x: number): number => (x > 1000 ? 0 : 3 * x);
  const known = { triple, outside };
  expect(await matchesOf(triple, known, double, [], [{ x: 999 }, { x: 1001 }])).toEqual(['triple']);
  expect(await matchesOf(outside, known, double, [], [{ x: 999 }, { x: 1001 }])).toEqual(['outside']);
  expect(await matchesOf(triple, known, double, [], [{ x: 999 }])).toEqual(['triple', 'outside']);
});

test('a misconception that differs in some of the calls does not match', async () => {
  const square = (x: number): number => x * x;
  expect(await matchesOf(triple, { triple, double, square })).toEqual(['triple']);
  expect(await matchesOf(triple, { double, square })).toEqual([]);
});

test('misconceptions that differ in a single call are told apart', async () => {
  const except = (at: number) => (x: number) => (x === at ? 0 : 3 * x);
  for (const at of [1, 123, 555, 998]) {
    expect(await matchesOf(except(at), { triple, except: except(at) })).toEqual(['except']);
    expect(await matchesOf(triple, { triple, except: except(at) })).toEqual(['triple']);
    expect(await matchesOf(triple, { except: except(at) })).toEqual([]);
  }
});

test('misconceptions that do the same in all calls match both', async () => {
  const outside = (x: number): number => (x < 0 ? 0 : 3 * x);
  expect(await matchesOf(triple, { triple, outside })).toEqual(['triple', 'outside']);
});

test('a misconception that is right at the failing input does not match, although rounding of a huge number hides it', async () => {
  const beside = (x: number) => (y: number) => [1e9 * (y + 1), x];
  const known = { another: beside(1), same: beside(1.00001) };
  expect(await matchesOf(beside(1.00001), known, beside(1))).toEqual(['same']);
});

test('a call that rounding decides does not count, and any other one does', async () => {
  /** Rounding doubles at each of a hundred steps. */
  const chaos = (next: (y: number) => number) => (x: number) => {
    let y = x;
    if (Number.isInteger(x)) return 3 * x;
    for (let k = 0; k < 100; k += 1) y = next(y);
    return y;
  };
  const product = chaos((y) => 4 * y * (1 - y));
  const difference = chaos((y) => 4 * y - 4 * y * y);
  expect(product(0.3)).not.toBeCloseTo(difference(0.3), 3);
  expect(await matchesOf(difference, { product }, double, [0.3])).toEqual(['product']);
  expect(await matchesOf(difference, { triple }, double, [0.3])).toEqual([]);
  const special = (x: number): number => (x === 0.5 ? 0 : 3 * x);
  expect(await matchesOf(triple, { special }, double, [0.5])).toEqual([]);
});

const remembering = () => {
  let first: number | undefined;
  return (x: number): number => (first ??= 3 * x);
};
const always6 = () => (): number => 6;

test('a submission that remembers is explained by a misconception that does, and by no other one', () => {
  const submitted = remembering();
  const log = new AttemptLog();
  const calls = [2, 2, 5].map((x) => callOf(x, submitted(x)));
  log.add({ input: {}, calls, deviation: 2, comparisons: 1, failure: FAILURE });
  const matches = knownMistakes(planOf({ remembering, always6 }), submission(triple), [log]).matchesInOrder({
    log,
  });
  expect(matches.map(({ id }) => id)).toEqual(['remembering']);
});

test('calls that show a memory tell a misconception that remembers from one that only gives the same answers', () => {
  const log = new AttemptLog();
  log.add({ input: {}, calls: [callOf(2, 6), callOf(2, 6)], deviation: 2, comparisons: 1, failure: FAILURE });
  const mistakes = knownMistakes(planOf({ remembering, always6 }), submission(triple), [log]);
  const matches = (...evidence: [number, number][]) =>
    mistakes
      .matchesInOrder(
        { log },
        evidence.map(([x, value]) => callOf(x, value)),
      )
      .map(({ id }) => id);
  expect(matches([2, 6], [5, 6])).toEqual(['remembering']);
  expect(matches([2, 6], [5, 15])).toEqual([]);
});
