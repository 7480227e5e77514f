import type { CallFailed } from '../model/call-failed.ts';
import { textOfCall, textOfCalls } from '../model/call-text.ts';
import { nameOf, type Call, type CallOutcome, type PlannedCall, type SourcePosition } from '../model/call.ts';
import type { Finding } from '../model/finding.ts';
import type { AfterCalls, Said } from '../model/said.ts';
import type { GuestValue } from '../model/shape.ts';
import { say } from '../say/index.ts';

/** Why a check fails at an input: the finding that does not hold, or a call that returned no valid value. */
export interface Failure extends Omit<Finding, 'holds'> {
  readonly outcome: 'failed' | 'misshapen' | 'threw' | 'limit';
  readonly position?: SourcePosition;
}

/** The failure of a check because of a call that returned no valid value. */
export const failureOf = (
  call: PlannedCall,
  outcome: Exclude<CallOutcome, { kind: 'returned' }>,
): Failure => {
  const { kind, message } = outcome;
  if (kind === 'misshapen') return { outcome: kind, message, said: outcome.said };
  const { position } = outcome;
  const said: Said =
    kind === 'threw' ? { id: 'threw', function: nameOf(call), error: message } : outcome.said;
  return { outcome: kind, message: say(said), position, said };
};

/** Proof that a solution remembers something: a call that ends otherwise after other calls than alone. */
export interface Proof {
  /** As the first call in a fresh instance. */
  readonly alone: Call;
  readonly actual: Call;
  /** Few calls that show it when they are made in this order in a fresh instance, `actual` last; absent if none are known. */
  readonly shown?: readonly Call[];
  /** The texts of what a student should look at, by name. */
  readonly calls: Readonly<Record<string, string>>;
  readonly when: AfterCalls;
}

/** A failure whose message is said. */
export const failureSaying = (said: Said, more: Partial<Failure> = {}): Failure => ({
  outcome: 'failed',
  message: say(said),
  said,
  ...more,
});

/** Why a check fails by calls of its own choice. */
export interface FoundByCalls {
  readonly failure: Failure;
  /** What a student should look at, by name. */
  readonly input: unknown;
  /** The calls that show the failure when they are made in this order, as text: an expression a line. */
  readonly shown?: string;
  /** Few calls that show the failure when they are made in this order in a fresh instance, if some are known. */
  readonly evidence?: readonly Call[];
  /** Present if they prove that a function remembers something. */
  readonly proof?: Proof;
}

/**
 * @param calls those that show the failure when they are made in this order; absent if none are known
 * @param evidence what these calls did in a fresh instance
 */
export const foundByCalls = (
  failure: Failure,
  input: unknown,
  calls?: readonly PlannedCall[],
  evidence?: readonly Call[],
): FoundByCalls => ({ failure, input, shown: calls && textOfCalls(calls), evidence });

/** A call that returned no valid value to a check that chose it. */
export const foundAt = ({ call, outcome }: Pick<CallFailed, 'call' | 'outcome'>): FoundByCalls =>
  foundByCalls(failureOf(call, outcome), { call: textOfCall(call) }, [call]);

/** One input that a check tried on a solution, and all calls that it made there. */
export interface Attempt {
  /** As the check got it. */
  readonly input: unknown;
  /** Why the check fails at this input; absent if it holds. */
  readonly failure?: Failure;
  /** The largest among the comparisons, in units of their tolerances, ≥ 0; ∞ if one that failed has no distance. */
  readonly deviation: number;
  /** How many comparisons it made. */
  readonly comparisons: number;
  /** In order. Their arguments are never changed afterwards, so they can be repeated. */
  readonly calls: readonly Call[];
}

export type FailedAttempt = Attempt & { readonly failure: Failure };

export const hasFailed = (attempt: Attempt): attempt is FailedAttempt => attempt.failure !== undefined;

/**
 * How much one check records. A number weighs 1, a list or an object 16 more than its parts. Right solutions stay far
 * below it.
 */
const MOST_WEIGHT = 200_000;
const WEIGHT_OF_LIST = 16;

function weightOf(value: GuestValue): number {
  if (typeof value !== 'object') return 1;
  let weight = WEIGHT_OF_LIST;
  if (Array.isArray(value)) {
    if (typeof value[0] === 'number') return weight + value.length;
    for (const part of value as readonly GuestValue[]) weight += weightOf(part);
    return weight;
  }
  for (const key in value) weight += weightOf((value as Record<string, GuestValue>)[key]!);
  return weight;
}

/** How large a call is: the numbers, lists and objects that it returned and evaluated functions at. */
export function weightOfCall({ outcome, evaluations }: Call): number {
  let weight = WEIGHT_OF_LIST + (outcome.kind === 'returned' ? weightOf(outcome.value) : 0);
  for (const made of evaluations) for (const args of made) for (const arg of args) weight += weightOf(arg);
  return weight;
}

/** Keeps the attempts of one check in order, until they become too large. */
export class AttemptLog {
  readonly attempts: Attempt[] = [];
  #earlier: readonly AttemptLog[];
  #weight = 0;

  /** The function that the check judges. */
  readonly judges: string | undefined;

  /** @param earlier what the checks before did in the same instance, in order */
  constructor(earlier: readonly AttemptLog[] = [], judges?: string) {
    this.#earlier = earlier;
    this.judges = judges;
  }

  /** A new instance was opened: what the checks before did was in another one. */
  beginAnew(): void {
    this.#earlier = [];
  }

  /** All calls, in order. */
  get calls(): readonly Call[] {
    return this.attempts.flatMap(({ calls }) => calls);
  }

  /** All calls since the instance was opened, in order; none if some are not known. */
  get callsSinceOpened(): readonly Call[] {
    return this.#earlier.every(({ isComplete }) => isComplete)
      ? [...this.#callsOfEarlier, ...this.calls]
      : [];
  }

  /** The known calls since the instance was opened and before an attempt, in order. */
  callsBefore(attempt: Attempt): readonly Call[] {
    const index = this.attempts.indexOf(attempt);
    const before = this.attempts.slice(0, index === -1 ? undefined : index);
    return [...this.#callsOfEarlier, ...before.flatMap(({ calls }) => calls)];
  }

  get #callsOfEarlier(): readonly Call[] {
    return this.#earlier.flatMap(({ calls }) => calls);
  }

  /** Whether no attempt was left out. */
  get isComplete(): boolean {
    return this.#weight <= MOST_WEIGHT;
  }

  /** An attempt that a limit cut short is not kept. */
  add(attempt: Attempt): void {
    if (attempt.calls.at(-1)?.outcome.kind === 'limit') return;
    for (const call of attempt.calls) this.#weight += weightOfCall(call);
    if (this.isComplete) this.attempts.push(attempt);
  }
}
