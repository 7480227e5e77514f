import { expect, test } from 'vitest';
import { agree, example, fn, number } from '../../../../harness/core/checks/index.ts';
import { noInputs } from '../../../../harness/core/inputs/index.ts';
import type { ExercisePlan } from '../../../../harness/core/model/exercise-plan.ts';
import { type Check, type CheckRun, ORDINARY, planChecks } from '../../../../harness/core/runner/index.ts';
import { runInTurn } from '../../../../harness/core/runner/run-in-turn.ts';
import { FUEL_PER_TURN, loadSolution } from '../../../../harness/core/sandbox/index.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { wasm } from '../sandbox/open.ts';

interface Functions {
  readonly double: (x: number) => number;
}

const SIGNATURE = { double: fn(['x'], number) };
const SOURCE = 'export const double = (x) => { while (x < 0); return 2 * x; };';

/** A check that calls `double` with one number. */
const calling = (x: number): Check =>
  example<Functions, { x: number }>({
    id: `double-${x}`,
    title: 'double gives twice its argument',
    points: 1,
    hint: 'Multiply by 2.',
    given: [{ x }],
    *holds(solution, given) {
      yield agree('double(x)', solution.double(given.x), 2 * given.x);
    },
  }) as unknown as Check;

const RIGHT = { exports: SIGNATURE, right: { double: (x: number) => 2 * x } };

/** A check of a kind of its own: it calls `double` twice and compares the answers with each other. */
const comparing = (x: number, y: number): Check<Functions> => ({
  id: 'alike',
  title: 'two answers are alike',
  points: 1,
  hint: 'Are they?',
  kind: ORDINARY,
  inputs: noInputs,
  holds: () => [],
  prepare: () => async (_, session) => {
    const [one, other, calls] = await session.fresh(({ solution, recording }) => {
      const answers = [solution.double(x), solution.double(y)] as const;
      return [...answers, recording.calls] as const;
    });
    if (one === other) return { outcome: 'passed', deviation: 0, comparisons: 1 };
    const failure = { outcome: 'failed' as const, message: 'they differ' };
    return session.failedBy({ input: { x, y }, failure, shown: 'double(…)', evidence: calls }, calls);
  },
});

test('a check that makes calls of its own choice fails by these, or by one that returns no valid value', async () => {
  const solution = loadSolution({ wasm, strip }, { 'solution.ts': SOURCE }, 1_000_000 * FUEL_PER_TURN);
  const runner = runInTurn({ solution, grading: RIGHT }, await solution.reopen());
  const checks = [comparing(1, 1), comparing(1, 2), comparing(1, -1), calling(2), calling(-1)];
  const runs: CheckRun[] = [];
  for (const planned of planChecks({ id: 'any', grading: { checks } } as unknown as ExercisePlan<Check>, 1))
    runs.push(await runner.run(planned));
  runner.end();
  expect(runs).toMatchObject([
    { outcome: 'passed' },
    {
      outcome: 'failed',
      kind: 'calls',
      attempt: { input: { x: 1, y: 2 }, failure: { outcome: 'failed' } },
      found: { evidence: [{ args: [1] }, { args: [2] }] },
    },
    {
      outcome: 'failed',
      kind: 'calls',
      attempt: { input: { call: 'double(-1)' }, failure: { outcome: 'limit', said: { id: 'too-slow' } } },
      failedCall: { call: { args: [-1] } },
    },
    { outcome: 'passed' },
    { outcome: 'failed', kind: 'input', attempt: { failure: { outcome: 'limit' } } },
  ]);
});

test('a check knows what earlier checks called in its instance; a limit ends that, and the next check begins anew', async () => {
  const solution = loadSolution({ wasm, strip }, { 'solution.ts': SOURCE }, 1_000_000 * FUEL_PER_TURN);
  const runner = runInTurn({ solution, grading: RIGHT }, await solution.reopen());
  const outcomes: string[] = [];
  const grading = { checks: [1, 2, -1, 3, 4].map(calling) };
  for (const planned of planChecks({ id: 'any', grading } as unknown as ExercisePlan<Check>, 1))
    outcomes.push((await runner.run(planned)).outcome);
  runner.end();
  expect(outcomes).toEqual(['passed', 'passed', 'failed', 'passed', 'passed']);
  expect(runner.logs.map((log) => log.callsSinceOpened.flatMap(({ args }) => args))).toEqual([
    [1],
    [1, 2],
    // A call that a limit ended is not kept.
    [1, 2],
    [3],
    [3, 4],
  ]);
});
