import { isMaking } from '../../model/call.ts';
import type { HostValue } from '../../model/shape.ts';
import {
  type AttemptLog,
  failedCall,
  type FailedRun,
  hasFailed,
  type Observation,
  type Observe,
} from '../../runner/index.ts';

/** A function counts by its text. */
const keyOf = (args: readonly HostValue[]): string =>
  JSON.stringify(args.map((arg) => (typeof arg === 'function' ? arg.text : arg)));

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
  observe: Observe,
): readonly Observation[] | undefined {
  const seen = new Map<string, Observation>();
  for (const log of logs) {
    const run = failed.find((one) => one.log === log);
    const planned = run?.kind === 'input' && new Set(run.planned.inputs.map(({ value }) => value));
    for (const attempt of log.attempts) {
      if (planned && !planned.has(attempt.input) && attempt !== run?.attempt) continue;
      const wrong = hasFailed(attempt) ? failedCall(attempt, observe) : undefined;
      for (const call of attempt.calls) {
        if (call.name !== name || isMaking(call)) continue;
        const observed = observe(call);
        // A call that passes a check of the function is right, even if the rounding of an answer near 0 is large beside it.
        const isPassed = log.judges === name && !hasFailed(attempt);
        const isWrong = call === wrong?.call || (observed.isWrong && !isPassed);
        const observation = { ...observed, isWrong };
        const key = keyOf(call.args);
        const known = seen.get(key);
        if (known !== undefined && known.isWrong !== observation.isWrong) return undefined;
        seen.set(key, observation);
      }
    }
  }
  return [...seen.values()];
}
