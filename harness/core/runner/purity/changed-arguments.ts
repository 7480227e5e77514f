import { nameOf, type Call, type ChangedArgument } from '../../model/call.ts';
import { sayChange } from '../../model/changed-argument.ts';
import type { FunctionSignature } from '../../model/shape.ts';
import { type FailedAudit, failedAudit } from '../attempts.ts';
import type { Callee } from '../with-solution.ts';

/** The first call of a submission that changed an argument: noted in every check, and charged once, by the audit. */
export class ChangedArguments {
  first: { readonly call: Call; readonly change: ChangedArgument } | undefined;

  note(call: Call): void {
    const [change] = call.changedArguments;
    if (change !== undefined) this.first ??= { call, change };
  }

  /** What a check calls, its calls noted. */
  watch(sandbox: Callee): Callee {
    return {
      forgetFunctions: () => sandbox.forgetFunctions(),
      call: (...called) => {
        const call = sandbox.call(...called);
        this.note(call);
        return call;
      },
    };
  }
}

/** The failure of the audit because a call changed an argument. @param signature of the function */
export function changedArgument(
  call: Call,
  change: ChangedArgument,
  { parameters }: FunctionSignature,
): FailedAudit {
  const byName = Object.fromEntries(call.args.map((arg, k) => [parameters[k] ?? `argument ${k + 1}`, arg]));
  return failedAudit({ outcome: 'failed', ...sayChange(nameOf(call), change) }, byName, [call], [call]);
}
