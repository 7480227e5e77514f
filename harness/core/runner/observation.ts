import type { Call } from '../model/call.ts';
import type { Right } from '../model/check.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { sameAnswer, sameOutcome } from '../model/same-answer.ts';
import type { GuestValue } from '../model/shape.ts';
import { callRight } from './purity/call-right.ts';

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
export function observer({ right: functions, normalForms = {} }: Right): Observe {
  const known = new Map<Call, Observation>();
  const observe: Observe = (call) => {
    const { name, args, maker } = call;
    try {
      const right = callRight(functions, { name, args, maker });
      const isWrong = !sameOutcome(call, right, normalForms[name]);
      const isLikeRight = !isWrong && sameAnswer(call.evaluations, right.evaluations);
      return { call, right: right.outcome.value, isWrong, isLikeRight };
    } catch {
      return unjudged(call);
    }
  };
  return (call) => getOrCreate(known, call, () => observe(call));
}
