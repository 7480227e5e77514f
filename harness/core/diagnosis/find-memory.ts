import type { Call, PlannedCall } from '../model/call.ts';
import { sameAnswer } from '../model/same-answer.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { sameOutcome } from './match.ts';

/**
 * A call that gives one answer by itself and another one after other calls, or evaluates a function otherwise: the
 * solution remembers something.
 */
export interface ChangedAnswer {
  /** As it was in the check. */
  readonly call: Call;
  /** The same call as the first in a fresh instance. */
  readonly alone: Call;
  /** An earlier call that makes the difference by itself, if one was found, as the first in a fresh instance. */
  readonly after?: Call;
}

/** How many earlier calls are tried to find the one that makes the difference. */
const MOST_SUSPECTS = 12;

/** What is needed to call a solution in a fresh instance. */
interface FreshCalls {
  readonly solution: SolutionModule;
  readonly exports: Signature;
}

/** Makes calls in order in a fresh instance. @returns fewer if one hits a limit */
async function repeatFresh(
  { solution, exports }: FreshCalls,
  calls: readonly PlannedCall[],
): Promise<Call[]> {
  const sandbox = await solution.reopen();
  const repeated: Call[] = [];
  for (const { name, args, maker } of calls) {
    if (sandbox.closed || !sandbox.functions.has(name)) break;
    repeated.push(sandbox.call(name, exports[name]!, args, maker));
  }
  sandbox.close();
  return repeated;
}

const isAlike = (a: Call, b: Call): boolean => sameOutcome(a, b) && sameAnswer(a.evaluations, b.evaluations);

const differ = (a: Call, b: Call | undefined): boolean =>
  b !== undefined && b.outcome.kind !== 'limit' && !isAlike(a, b);

/**
 * Finds out whether a failure comes from something that the solution remembers between calls. That is certain if a call
 * of the failed attempt ends otherwise in a fresh instance: every call starts with the same random numbers, and no
 * clock runs.
 * @param calls of the failed attempt
 * @param earlier the calls before them in the same instance
 * @param shown the one of them that the student reads: it is always repeated alone
 */
export async function findMemory(
  fresh: FreshCalls,
  calls: readonly Call[],
  earlier: readonly Call[],
  shown = calls.at(-1),
): Promise<ChangedAnswer | undefined> {
  if (shown === undefined) return undefined;
  // In reverse order, so that the calls before each one are others than in the check.
  const order = [shown, ...calls.filter((call) => call !== shown).toReversed()];
  const repeated = await repeatFresh(fresh, order);
  for (const [k, call] of order.entries()) {
    if (!differ(call, repeated[k])) continue;
    const [alone] = k === 0 ? repeated : await repeatFresh(fresh, [call]);
    if (alone === undefined || !differ(call, alone)) continue;
    const before = [...earlier, ...calls.slice(0, calls.indexOf(call))];
    for (const suspect of before.slice(-MOST_SUSPECTS).toReversed()) {
      const [after, again] = await repeatFresh(fresh, [suspect, call]);
      if (again !== undefined && isAlike(call, again)) return { call, alone, after };
    }
    return { call, alone };
  }
  return undefined;
}
