import type { CallFailed } from '../model/call-failed.ts';
import { textOfCall, textOfCalls } from '../model/call-text.ts';
import { nameOf, type Call, type CallOutcome, type PlannedCall, type SourcePosition } from '../model/call.ts';
import type { Finding } from '../model/finding.ts';
import type { AfterCalls, Said } from '../model/said.ts';
import type { GuestValue } from '../model/shape.ts';
import { say } from '../say/index.ts';

/** Why a check fails at an input: a finding that does not hold, or a call without a valid value. */
export interface Failure extends Omit<Finding, 'holds'> {
  readonly outcome: 'failed' | 'misshapen' | 'threw' | 'limit';
  readonly position?: SourcePosition;
}

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

/** Proof that a solution keeps state: after other calls, a call ends differently from when it is made alone. */
export interface Proof {
  /** First call in a fresh instance. */
  readonly alone: Call;
  readonly actual: Call;
  /** Short sequence that reproduces it in a fresh instance, ending with `actual`; absent if none is known. */
  readonly shown?: readonly Call[];
  /** Texts for the student, by name. */
  readonly calls: Readonly<Record<string, string>>;
  readonly when: AfterCalls;
}

export const failureSaying = (said: Said, more: Partial<Failure> = {}): Failure => ({
  outcome: 'failed',
  message: say(said),
  said,
  ...more,
});

/** A failure by calls of the check's own choice. */
export interface FoundByCalls {
  readonly failure: Failure;
  /** Values for the student, by name. */
  readonly input: unknown;
  /** Text of the calls that reproduce the failure in order, one expression a line. */
  readonly shown?: string;
  /** Short sequence of calls that reproduces the failure in a fresh instance, if known. */
  readonly evidence?: readonly Call[];
  /** Present if the calls prove that a function keeps state. */
  readonly proof?: Proof;
}

/**
 * @param calls sequence that reproduces the failure; absent if unknown
 * @param evidence the calls' outcomes in a fresh instance
 */
export const foundByCalls = (
  failure: Failure,
  input: unknown,
  calls?: readonly PlannedCall[],
  evidence?: readonly Call[],
): FoundByCalls => ({ failure, input, shown: calls && textOfCalls(calls), evidence });

export const foundAt = ({ call, outcome }: Pick<CallFailed, 'call' | 'outcome'>): FoundByCalls =>
  foundByCalls(failureOf(call, outcome), { call: textOfCall(call) }, [call]);

/** One input that a check tried on a solution. */
export interface Attempt {
  /** As the check received it. */
  readonly input: unknown;
  /** Absent if the check holds. */
  readonly failure?: Failure;
  /** Largest deviation of the comparisons, in units of their tolerances, ≥ 0; ∞ for a failed one without distance. */
  readonly deviation: number;
  readonly comparisons: number;
  /** In order. Their arguments are never mutated, so they can be repeated. */
  readonly calls: readonly Call[];
}

export type FailedAttempt = Attempt & { readonly failure: Failure };

export const hasFailed = (attempt: Attempt): attempt is FailedAttempt => attempt.failure !== undefined;

/**
 * Limit on a check's recording. Numbers weigh 1; lists and objects weigh 16 plus their parts. Right solutions stay far
 * below.
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

/** Weight of the answer and of the arguments of evaluations. */
export function weightOfCall({ outcome, evaluations }: Call): number {
  let weight = WEIGHT_OF_LIST + (outcome.kind === 'returned' ? weightOf(outcome.value) : 0);
  for (const made of evaluations) for (const args of made) for (const arg of args) weight += weightOf(arg);
  return weight;
}

/** Records the attempts of one check, in order, until they exceed `MOST_WEIGHT`. */
export class AttemptLog {
  readonly attempts: Attempt[] = [];
  #earlier: readonly AttemptLog[];
  #weight = 0;

  readonly judges: string | undefined;

  /** @param earlier logs of the preceding checks in the same instance, in order */
  constructor(earlier: readonly AttemptLog[] = [], judges?: string) {
    this.#earlier = earlier;
    this.judges = judges;
  }

  /** Called when a new instance replaces that of the preceding checks. */
  beginAnew(): void {
    this.#earlier = [];
  }

  get calls(): readonly Call[] {
    return this.attempts.flatMap(({ calls }) => calls);
  }

  /** Calls since the instance was opened; empty if the record is incomplete. */
  get callsSinceOpened(): readonly Call[] {
    return this.#earlier.every(({ isComplete }) => isComplete)
      ? [...this.#callsOfEarlier, ...this.calls]
      : [];
  }

  /** Recorded calls since the instance was opened and before an attempt. */
  callsBefore(attempt: Attempt): readonly Call[] {
    const index = this.attempts.indexOf(attempt);
    const before = this.attempts.slice(0, index === -1 ? undefined : index);
    return [...this.#callsOfEarlier, ...before.flatMap(({ calls }) => calls)];
  }

  get #callsOfEarlier(): readonly Call[] {
    return this.#earlier.flatMap(({ calls }) => calls);
  }

  /** False if an attempt was omitted. */
  get isComplete(): boolean {
    return this.#weight <= MOST_WEIGHT;
  }

  /** Omits attempts that a limit cut short. */
  add(attempt: Attempt): void {
    if (attempt.calls.at(-1)?.outcome.kind === 'limit') return;
    for (const call of attempt.calls) this.#weight += weightOfCall(call);
    if (this.isComplete) this.attempts.push(attempt);
  }
}
