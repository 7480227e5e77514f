import type { Call, PlannedCall } from '../../model/call.ts';
import type { Check, ExportedFunctions } from '../../model/check.ts';
import { NativeCall } from '../../model/native-call.ts';
import { sameCall } from '../../model/same-answer.ts';

/** Calls a right function like a student's, and notes how it evaluates the functions that it is given. */
export function callRight(right: ExportedFunctions, call: PlannedCall): Call {
  const natively = new NativeCall(right, call);
  const value = natively.run() as never;
  const { evaluations } = natively.watched;
  return { ...call, outcome: { kind: 'returned', value }, evaluations, changedArguments: [] };
}

/** What is known about the answer of a call. */
interface Judgement {
  readonly isRight: boolean;
  /** What a right function gives, if it is known. */
  readonly right?: Call;
}

/** @param checks of the exercise; without an audit, which knows the right functions, no call is known to be right */
export function judgeBy(checks: readonly Check[], call: Call): Judgement {
  const known = checks.find(({ inputs }) => inputs.kind === 'calls')?.inputs;
  if (known?.kind !== 'calls') return { isRight: false };
  const { name, args, maker } = call;
  try {
    const right = callRight(known.right, { name, args, maker });
    const { [call.name]: normalForm } = known.normalForms;
    return { isRight: sameCall(call, right, normalForm), right };
  } catch {
    // A right function may refuse what a check asks on purpose.
    return { isRight: false };
  }
}
