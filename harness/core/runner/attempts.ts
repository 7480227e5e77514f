import type { CallFailed } from '../model/call-failed.ts';
import { textOfCall, textOfCalls } from '../model/call-text.ts';
import { nameOf, type Call, type CallOutcome, type PlannedCall, type SourcePosition } from '../model/call.ts';
import type { Finding } from '../model/finding.ts';
import type { AfterCalls, Said } from '../model/said.ts';
import type { GuestValue } from '../model/shape.ts';
import { say } from '../say/index.ts';

/** A finding that does not hold, or a call without a valid value. */
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

/** Proof that a solution keeps state: a call ends differently after other calls than alone. */
export interface Proof {
  /** Outcome as the first call in a fresh instance. */
  readonly alone: Call;
  readonly actual: Call;
  /** Short sequence, ending with `actual`, that reproduces it in a fresh instance. */
  readonly shown?: readonly Call[];
  readonly calls: Readonly<Record<string, string>>;
  readonly when: AfterCalls;
}

export const failureSaying = (said: Said, more: Partial<Failure> = {}): Failure => ({
  outcome: 'failed',
  message: say(said),
  said,
  ...more,
});

export interface FoundByCalls {
  readonly failure: Failure;
  readonly input: unknown;
  /** Calls that reproduce the failure, one a line. */
  readonly shown?: string;
  /** Short sequence that does so in a fresh instance. */
  readonly evidence?: readonly Call[];
  readonly proof?: Proof;
}

/**
 * @param calls reproduce the failure
 * @param evidence their outcomes in a fresh instance
 */
export const foundByCalls = (
  failure: Failure,
  input: unknown,
  calls?: readonly PlannedCall[],
  evidence?: readonly Call[],
): FoundByCalls => ({ failure, input, shown: calls && textOfCalls(calls), evidence });

export const foundAt = ({ call, outcome }: Pick<CallFailed, 'call' | 'outcome'>): FoundByCalls =>
  foundByCalls(failureOf(call, outcome), { call: textOfCall(call) }, [call]);

export interface Attempt {
  readonly input: unknown;
  readonly failure?: Failure;
  /** Largest, in units of the tolerances, ≥ 0; ∞ for a failed comparison without distance. */
  readonly deviation: number;
  readonly comparisons: number;
  /** Arguments are never mutated, so calls can be repeated. */
  readonly calls: readonly Call[];
}

export type FailedAttempt = Attempt & { readonly failure: Failure };

export const hasFailed = (attempt: Attempt): attempt is FailedAttempt => attempt.failure !== undefined;

/** Right solutions stay far below. Numbers weigh 1; lists and objects 16 plus their parts. */
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

export function weightOfCall({ outcome, evaluations }: Call): number {
  let weight = WEIGHT_OF_LIST + (outcome.kind === 'returned' ? weightOf(outcome.value) : 0);
  for (const ofFunction of evaluations)
    for (const args of ofFunction) for (const arg of args) weight += weightOf(arg);
  return weight;
}

/** Attempts of one check, in order, up to `MOST_WEIGHT`. */
export class AttemptLog {
  readonly attempts: Attempt[] = [];
  #earlier: readonly AttemptLog[];
  #weight = 0;

  readonly judges: string | undefined;

  /** @param earlier logs of preceding checks in the same instance */
  constructor(earlier: readonly AttemptLog[] = [], judges?: string) {
    this.#earlier = earlier;
    this.judges = judges;
  }

  /** Forgets preceding checks, which ran in another instance. */
  beginAnew(): void {
    this.#earlier = [];
  }

  get calls(): readonly Call[] {
    return this.attempts.flatMap(({ calls }) => calls);
  }

  /** Empty if the record is incomplete. */
  get callsSinceOpened(): readonly Call[] {
    return this.#earlier.every(({ isComplete }) => isComplete)
      ? [...this.#callsOfEarlier, ...this.calls]
      : [];
  }

  callsBefore(attempt: Attempt): readonly Call[] {
    const index = this.attempts.indexOf(attempt);
    const before = this.attempts.slice(0, index === -1 ? undefined : index);
    return [...this.#callsOfEarlier, ...before.flatMap(({ calls }) => calls)];
  }

  get #callsOfEarlier(): readonly Call[] {
    return this.#earlier.flatMap(({ calls }) => calls);
  }

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
