import type { ExportedFunctions } from '../model/check.ts';
import {
  type Attempt,
  AttemptLog,
  type FailedAttempt,
  type FailedAudit,
  hasFailed,
  type Proof,
} from './attempts.ts';
import { failedCall } from './failed-call.ts';
import { type Observation, type Observe, unjudged } from './observation.ts';
import type { PlannedAudit, PlannedCheck } from './planned-check.ts';
import { type RecordedSolution, tryInput } from './recorded-solution.ts';
import { type Counterexample, shrink } from './shrink.ts';

interface Run {
  /** The largest deviation among the comparisons up to the first that failed, in units of their tolerances; ≥ 0. */
  readonly deviation: number;
}

/** A check that failed, and where. */
export interface FailedCheck<S = ExportedFunctions> extends Run, Counterexample {
  readonly outcome: 'failed';
  readonly planned: PlannedCheck<S>;
  /** What it tried, in order, the smaller inputs of shrinking included. */
  readonly log: AttemptLog;
  /** The call of the attempt that the student should look at; absent if the check made none. */
  readonly failedCall?: Observation | undefined;
  readonly found?: undefined;
}

/** An audit that failed, and what it found: it chooses by itself which calls are shown. */
interface FailedAuditRun extends Run {
  readonly outcome: 'failed';
  readonly planned: PlannedAudit;
  readonly attempt: FailedAttempt;
  readonly path?: undefined;
  readonly log: AttemptLog;
  readonly failedCall?: undefined;
  readonly found: FailedAudit & {
    /** By the id of a failed check: proof that what it called remembers something. */
    readonly memory: ReadonlyMap<string, Proof>;
  };
}

export type FailedRun<S = ExportedFunctions> = FailedCheck<S> | FailedAuditRun;

/** `broken`: the check itself threw an exception at an input, which is an error of the harness. */
export type CheckRun<S = ExportedFunctions> =
  | (Run & { readonly outcome: 'passed' } & Pick<Attempt, 'comparisons'>)
  | FailedRun<S>
  | (Run & { readonly outcome: 'broken'; readonly error: unknown; readonly input: unknown });

interface RunOptions {
  /** Gets every attempt. */
  readonly log?: AttemptLog;
  /** Whether a failure is made ready to be explained: shrunk; default: yes. */
  readonly explains?: boolean;
  /** Judges the calls of a failed attempt. */
  readonly observe?: Observe;
}

/** Runs one check on a solution: tries its inputs in order, until one fails, which is shrunk to a small counterexample. */
export function runCheck<S>(
  planned: PlannedCheck<S>,
  recorded: RecordedSolution<S>,
  { log = new AttemptLog(), explains = true, observe = unjudged }: RunOptions = {},
): CheckRun<S> {
  const { check, inputs } = planned;
  let largest = 0;
  let comparisons = 0;
  for (const { value: input, origin } of inputs)
    try {
      const attempt = tryInput(check, recorded, input);
      log.add(attempt);
      largest = Math.max(largest, attempt.deviation);
      comparisons += attempt.comparisons ?? 0;
      if (!hasFailed(attempt)) continue;
      const shown = explains ? shrink(check, recorded, attempt, origin, log) : { attempt };
      const call = failedCall(shown.attempt, observe);
      return { outcome: 'failed', planned, deviation: largest, log, ...shown, failedCall: call };
    } catch (error) {
      return { outcome: 'broken', deviation: Infinity, error, input };
    }
  return { outcome: 'passed', deviation: largest, comparisons };
}
