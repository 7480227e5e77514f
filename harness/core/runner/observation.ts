import type { Call } from '../model/call.ts';
import type { Grading } from '../model/check.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { sameAnswer, sameOutcome } from '../model/same-answer.ts';
import type { GuestValue } from '../model/shape.ts';
import { openNatively } from './native/native-module.ts';

/** A call of the student's function beside what is right. */
export interface Observation {
  readonly call: Call;
  /** What a right function returns; `undefined` where it refuses the arguments, as a check may ask on purpose. */
  readonly right: GuestValue | undefined;
  /** Whether the call ended otherwise than the right one; false where that is not known. */
  readonly isWrong: boolean;
  /** Whether the call is known to end like the right one, and to evaluate functions where that does. */
  readonly isLikeRight: boolean;
}

/** Judges each call once. */
export type Observe = (call: Call) => Observation;

/** Where nothing is known to be right. */
export const unjudged: Observe = (call) => ({ call, right: undefined, isWrong: false, isLikeRight: false });

/** Judges calls by the right functions of an exercise: a check judges where functions may be evaluated. */
export function observer({
  exports,
  right: functions,
  normalForms = {},
}: Pick<Grading, 'exports' | 'right' | 'normalForms'>): Observe {
  const native = openNatively(() => functions);
  const known = new Map<Call, Observation>();
  const observe: Observe = (call) => {
    const { name, args, maker } = call;
    const right = native.call(name, exports[name]!, args, maker);
    native.forgetFunctions();
    if (right.outcome.kind !== 'returned') return unjudged(call);
    const isWrong = !sameOutcome(call, right, normalForms[name]);
    const isLikeRight = !isWrong && sameAnswer(call.evaluations, right.evaluations);
    return { call, right: right.outcome.value, isWrong, isLikeRight };
  };
  return (call) => getOrCreate(known, call, () => observe(call));
}
