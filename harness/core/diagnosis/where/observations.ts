import { type Call, isMaking } from '../../model/call.ts';
import type { Check } from '../../model/check.ts';
import type { GuestValue, HostValue } from '../../model/shape.ts';
import { type AttemptLog, type FailedRun, hasFailed, judgeBy } from '../../runner/index.ts';
import { failedCall } from '../failed-call.ts';

/** A call of a function, and whether its answer is wrong. */
export interface Observation {
  readonly call: Call;
  readonly isWrong: boolean;
  /** The right answer, if it is known. */
  readonly right: GuestValue | undefined;
}

/** The arguments as text; a function by its own text. */
const keyOf = (args: readonly HostValue[]): string =>
  JSON.stringify(args.map((arg) => (typeof arg === 'function' ? arg.text : arg)));

/** @param checks of the exercise, whose audit knows the right functions */
function observe(call: Call, checks: readonly Check[], isKnownWrong = false): Observation {
  // Where a function may be evaluated is open, and a check has judged that.
  const { isRight, right } = judgeBy(checks, call, true);
  if (right?.outcome.kind !== 'returned') return { call, isWrong: isKnownWrong, right: undefined };
  return { call, isWrong: isKnownWrong || !isRight, right: right.outcome.value };
}

/**
 * The calls of one function in all checks, but for those of shrinking, which resemble each other. Repeated calls with
 * the same numbers count once, and of a function that returns a function those of what it returns.
 * @param failed the checks that failed, each of which knows a wrong answer
 * @returns `undefined` if two calls with the same numbers ended differently: something else counts
 */
export function observationsOf(
  name: string,
  logs: readonly AttemptLog[],
  failed: readonly FailedRun[],
  checks: readonly Check[],
): readonly Observation[] | undefined {
  const seen = new Map<string, Observation>();
  for (const log of logs) {
    const run = failed.find((one) => one.log === log);
    const planned = run && new Set(run.planned.inputs);
    for (const attempt of log.attempts) {
      if (planned?.has(attempt.input) === false && attempt !== run?.attempt) continue;
      const wrong = hasFailed(attempt) ? failedCall(attempt, checks) : undefined;
      for (const call of attempt.calls) {
        if (call.name !== name || isMaking(call)) continue;
        const observation = observe(call, checks, call === wrong);
        const known = seen.get(keyOf(call.args));
        if (known !== undefined && known.isWrong !== observation.isWrong) return undefined;
        seen.set(keyOf(call.args), observation);
      }
    }
  }
  return [...seen.values()];
}
