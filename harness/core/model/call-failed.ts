import type { Call, CallOutcome } from './call.ts';

/** A call of the student's function returned no valid value, which ends the current input. */
export class CallFailed extends Error {
  readonly call: Call;
  readonly outcome: Exclude<CallOutcome, { kind: 'returned' }>;

  constructor(call: Call, outcome: CallFailed['outcome']) {
    super(outcome.message);
    this.call = call;
    this.outcome = outcome;
  }
}

/** A check calls the student's function as the task does not: a mistake of the check. */
export class MistakenCall extends Error {}
