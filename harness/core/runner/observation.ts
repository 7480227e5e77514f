import type { Call } from '../model/call.ts';
import type { Grading } from '../model/check.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { sameAnswer, sameOutcome } from '../model/same-answer.ts';
import type { GuestValue } from '../model/shape.ts';
import { openNatively } from './native/native-module.ts';

export interface Observation {
  readonly call: Call;
  /** `undefined` if the right function refuses the arguments, which checks may intend. */
  readonly right: GuestValue | undefined;
  /** False also if the right outcome is unknown. */
  readonly isWrong: boolean;
  /** True if outcome and evaluations of functions are known to be right. */
  readonly isLikeRight: boolean;
}

export type Observe = (call: Call) => Observation;

/** Judges nothing where no right answer is known. */
export const unjudged: Observe = (call) => ({ call, right: undefined, isWrong: false, isLikeRight: false });

/** Memoized. `isWrong` ignores evaluations, which are up to checks. */
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
