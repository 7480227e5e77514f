import type { Call, CallOutcome, PlannedCall } from '../../model/call.ts';
import type { ExportedFunctions } from '../../model/check.ts';
import { nativeCall } from '../../model/native-call.ts';

/** Calls a right function like a student's, and notes how it evaluates the functions that it is given. */
export function callRight(
  right: ExportedFunctions,
  call: PlannedCall,
): Call & { readonly outcome: Extract<CallOutcome, { readonly kind: 'returned' }> } {
  const { run, evaluations } = nativeCall(right, call);
  const value = run() as never;
  return { ...call, outcome: { kind: 'returned', value }, evaluations, changedArguments: [] };
}
