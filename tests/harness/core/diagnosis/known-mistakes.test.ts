import { expect, test } from 'vitest';
import { AttemptLog, type Failure } from '../../../../harness/core/checks/attempts.ts';
import { toPlan } from '../../../../harness/core/checks/exercise-plan.ts';
import { exercise, fn, number } from '../../../../harness/core/checks/index.ts';
import { KnownMistakes } from '../../../../harness/core/diagnosis/known-mistakes.ts';

const FAILURE: Failure = { outcome: 'failed', message: 'the number is wrong' };
const double = (x: number): number => 2 * x;

/**
 * The ids of the misconceptions that match a function, called with 0, …, 999. Its answers to numbers below 200 are
 * taken for wrong.
 */
function matchesOf(
  submitted: (x: number) => number,
  known: Readonly<Record<string, (x: number) => number>>,
): string[] {
  const log = new AttemptLog();
  for (let x = 0; x < 1000; x += 1) {
    const outcome = { kind: 'returned', value: submitted(x) } as const;
    const calls = [{ name: 'double', args: [x], outcome, evaluations: [], changedArguments: [] }];
    log.add({ input: { x }, calls, ...(x < 200 ? { failure: FAILURE } : {}) });
  }
  const ids = Object.keys(known);
  const plan = toPlan(
    {
      id: 'doubles',
      title: 'Doubles',
      summary: 'Doubles a number',
      reference: 'doubles.ts',
      misconceptions: ids.map((id) => ({ id, sentence: id, source: '' })),
      referenceFiles: {},
      scenarios: [],
    },
    exercise<{ double: typeof double }>({ exports: { double: fn(['x'], number) }, checks: [] }) as never,
    new Map(ids.map((id) => [id, () => ({ double: known[id] })])),
  );
  const attempt = { ...log.attempts[7]!, failure: FAILURE };
  return new KnownMistakes(plan, [log]).matchesOf({ attempt, log }).map(({ id }) => id);
}

const triple = (x: number): number => 3 * x;

test('a misconception that differs in some of the calls does not match', () => {
  const square = (x: number): number => x * x;
  expect(matchesOf(triple, { triple, double, square })).toEqual(['triple']);
  expect(matchesOf(triple, { double, square })).toEqual([]);
});

test('misconceptions that differ in a single call are told apart', () => {
  const except = (at: number) => (x: number) => (x === at ? 0 : 3 * x);
  for (const at of [1, 123, 555, 998]) {
    expect(matchesOf(except(at), { triple, except: except(at) })).toEqual(['except']);
    expect(matchesOf(triple, { triple, except: except(at) })).toEqual(['triple']);
    expect(matchesOf(triple, { except: except(at) })).toEqual([]);
  }
});

test('misconceptions that do the same in all calls match both', () => {
  const outside = (x: number): number => (x < 0 ? 0 : 3 * x);
  expect(matchesOf(triple, { triple, outside })).toEqual(['triple', 'outside']);
});
