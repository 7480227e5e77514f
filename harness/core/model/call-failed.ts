import type { Call, CallOutcome } from './call.ts';

/**
 * A call returned no valid value, which ends the current input. `instanceof` compares names, because separately bundled
 * hidden checks have a copy of this class.
 */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly call: Call;
  readonly outcome: Exclude<CallOutcome, { kind: 'returned' }>;

  constructor(call: Call, outcome: CallFailed['outcome']) {
    super(outcome.message);
    this.call = call;
    this.outcome = outcome;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'CallFailed';
  }
}

/** A check makes a call that the task does not allow. */
export class MistakenCall extends Error {}
