import type { Call, PlannedCall } from '../../model/call.ts';
import type { ExportedFunctions, Right } from '../../model/check.ts';
import { NativeCall } from '../../model/native-call.ts';
import { sameCall } from '../../model/same-answer.ts';

/** Calls a right function like a student's, and notes how it evaluates the functions that it is given. */
export function callRight(right: ExportedFunctions, call: PlannedCall): Call {
  const natively = new NativeCall(right, call);
  const value = natively.run() as never;
  const { evaluations } = natively.watched;
  return { ...call, outcome: { kind: 'returned', value }, evaluations, changedArguments: [] };
}

/**
 * @param known of the exercise
 * @param byAnswer whether it does not matter how the call evaluates functions
 * @returns `right` is what a right function gives, if it is known
 */
export function judgeBy(
  { right: functions, normalForms = {} }: Right,
  call: Call,
  byAnswer = false,
): { readonly isRight: boolean; readonly right?: Call } {
  const { name, args, maker } = call;
  try {
    const right = callRight(functions, { name, args, maker });
    const { [name]: normalForm } = normalForms;
    const judged = byAnswer ? { ...call, evaluations: right.evaluations } : call;
    return { isRight: sameCall(judged, right, normalForm), right };
  } catch {
    // A right function may refuse what a check asks on purpose.
    return { isRight: false };
  }
}
