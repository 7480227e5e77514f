import type { Call } from '../../model/call.ts';
import type { Check } from '../../model/check.ts';
import type { GuestValue, HostValue } from '../../model/shape.ts';
import { type Attempt, hasFailed, judgeBy } from '../../runner/index.ts';
import { failedCall } from '../failed-call.ts';

/** A call of the function that failed, and whether a check found its answer wrong. */
export interface Observation {
  readonly call: Call;
  readonly isWrong: boolean;
  /** Whether the check makes it of every submission: those of shrinking resemble each other. */
  readonly isPlanned: boolean;
  /** The right answer, if it is known. */
  readonly right: GuestValue | undefined;
}

/** The arguments as text; a function by its own text. */
const keyOf = (args: readonly HostValue[]): string =>
  JSON.stringify(args.map((arg) => (typeof arg === 'function' ? arg.text : arg)));

const valueOf = (call: Call | undefined): GuestValue | undefined =>
  call?.outcome.kind === 'returned' ? call.outcome.value : undefined;

/**
 * The calls of one function in the attempts of a check: the wrong one of each attempt that failed, and all of those that
 * passed. Attempts in which another function failed are ignored, and so are repeated calls with the same numbers.
 * @param name of the function
 * @param inputs of the check, those of shrinking not among them
 * @param checks of the exercise, whose audit knows the right functions
 * @returns `undefined` if two calls with the same numbers ended differently: something else counts
 */
export function observationsOf(
  name: string,
  attempts: readonly Attempt[],
  inputs: readonly unknown[],
  checks: readonly Check[],
): Observation[] | undefined {
  const planned = new Set(inputs);
  const seen = new Map<string, Observation>();
  for (const attempt of attempts) {
    const isWrong = hasFailed(attempt);
    const isPlanned = planned.has(attempt.input);
    const own = attempt.calls.filter((call) => call.name === name);
    const wrong = isWrong && attempt.calls.length > 1 ? failedCall(attempt, checks) : own[0];
    for (const call of isWrong ? own.filter((one) => one === wrong) : own) {
      const key = keyOf(call.args);
      const known = seen.get(key);
      if (known !== undefined && known.isWrong !== isWrong) return undefined;
      if (known !== undefined && (known.isPlanned || !isPlanned)) continue;
      const right = valueOf(isWrong ? judgeBy(checks, call).right : call);
      seen.set(key, { call, isWrong, isPlanned, right });
    }
  }
  return [...seen.values()];
}

/**
 * Whether the answer of a call is right to all its digits; that of some checks is only right enough for them.
 * @param checks of the exercise
 */
export function isSurelyRight(call: Call, checks: readonly Check[]): boolean {
  const { right } = judgeBy(checks, call);
  // Where a function may be evaluated is open, and the check has judged that.
  return right === undefined || judgeBy(checks, { ...call, evaluations: right.evaluations }).isRight;
}
