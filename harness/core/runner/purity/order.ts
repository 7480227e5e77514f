import { textOfCall } from '../../model/call-text.ts';
import type { Call, Maker } from '../../model/call.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import { sameAnswer } from '../../model/same-answer.ts';
import type { GuestValue, Signature } from '../../model/shape.ts';
import type { KeptCall, Sandbox } from '../../sandbox/index.ts';
import type { Order } from './plan-audit.ts';

/** Later calls changed it: it differs when read again, or its function answers differently. */
export interface ChangedAnswer {
  readonly when: 'read' | 'called';
  /** Indices of the call that returned it, and of the call after which it had changed. */
  readonly of: number;
  readonly after: number;
  readonly before: GuestValue;
  /** `undefined` if the answer no longer has the right shape. */
  readonly now: GuestValue | undefined;
}

export interface OrderRun {
  /** One for each planned call; fewer after a limit, which is the last outcome, even if answers were being read again. */
  readonly calls: readonly Call[];
  /** Fuel by call; 0 for earlier calls. */
  readonly fuel: readonly number[];
  readonly changed?: ChangedAnswer;
}

function changeOf(
  { call: { outcome }, readAgain, callAgain }: KeptCall,
  of: number,
  after: number,
): ChangedAnswer | undefined {
  if (outcome.kind !== 'returned') return undefined;
  const { value: before } = outcome;
  const now = readAgain();
  if (!sameAnswer(before, now)) return { when: 'read', of, after, before, now };
  const called = callAgain === undefined ? before : callAgain();
  return sameAnswer(before, called) ? undefined : { when: 'called', of, after, before, now: called };
}

/**
 * Makes calls in order and closes the instance. Each answer is read again after the next call and at the end, unless
 * arguments are reused, because answers may contain them. Calls of the same returned function share a maker.
 * @param order excludes the earlier calls
 * @param earlier calls already made in the instance, which begin the result
 */
export function runInOrder(
  sandbox: Sandbox,
  exports: Signature,
  { calls: planned, passing }: Order,
  earlier: readonly KeptCall[] = [],
): OrderRun {
  try {
    if (passing !== undefined) sandbox.passArguments(passing);
    const reusesArguments = passing === 'reused';
    const handles = [...earlier];
    const fuel = handles.map(() => 0);
    let changed: ChangedAnswer | undefined;
    const makers = new Map<string, Maker>();
    for (const { name, args, maker } of planned) {
      if (sandbox.closed) break;
      const shared = maker && getOrCreate(makers, textOfCall({ name, ...maker }), () => maker);
      handles.push(sandbox.callAndKeep(name, exports[name]!, args, shared));
      fuel.push(sandbox.fuelOfLast);
      const last = handles.length - 1;
      if (!sandbox.closed && last > earlier.length && !reusesArguments)
        changed ??= changeOf(handles[last - 1]!, last - 1, last);
    }
    if (!sandbox.closed && !reusesArguments)
      for (const [of, one] of handles.entries()) changed ??= changeOf(one, of, handles.length - 1);
    const calls = handles.map(({ call }) => call);
    const { limit } = sandbox;
    return limit === undefined
      ? { calls, fuel, changed }
      : { fuel, calls: [...calls.slice(0, -1), { ...calls.at(-1)!, outcome: limit }] };
  } finally {
    sandbox.close();
  }
}
