import { type Call, isMaking } from '../../model/call.ts';
import type { Right } from '../../model/check.ts';
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

function observe(call: Call, known: Right, isKnownWrong = false): Observation {
  // Where a function may be evaluated is open, and a check has judged that.
  const { isRight, right } = judgeBy(known, call, true);
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
  right: Right,
): readonly Observation[] | undefined {
  const seen = new Map<string, Observation>();
  for (const log of logs) {
    const run = failed.find((one) => one.log === log);
    const planned = run && !run.found && new Set(run.planned.inputs.map(({ value }) => value));
    for (const attempt of log.attempts) {
      if (planned && !planned.has(attempt.input) && attempt !== run?.attempt) continue;
      const wrong = hasFailed(attempt) ? failedCall(attempt, right) : undefined;
      for (const call of attempt.calls) {
        if (call.name !== name || isMaking(call)) continue;
        const observation = observe(call, right, call === wrong);
        const known = seen.get(keyOf(call.args));
        if (known !== undefined && known.isWrong !== observation.isWrong) return undefined;
        seen.set(keyOf(call.args), observation);
      }
    }
  }
  return [...seen.values()];
}
