import { expect, test } from 'vitest';
import { agree, example, fn, number } from '../../../../harness/core/checks/index.ts';
import type { ExercisePlan } from '../../../../harness/core/model/exercise-plan.ts';
import { type Check, planChecks } from '../../../../harness/core/runner/index.ts';
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

test('a check knows what earlier checks called in its instance; a limit ends that, and the next check begins anew', async () => {
  const solution = loadSolution({ wasm, strip }, { 'solution.ts': SOURCE }, 1_000_000 * FUEL_PER_TURN);
  const runner = runInTurn(
    { solution, grading: { exports: SIGNATURE, right: { double: (x: number) => 2 * x } } },
    await solution.reopen(),
  );
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
