import { textOfCall } from '../../model/call-text.ts';
import type { Call, Maker } from '../../model/call.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import { sameAnswer } from '../../model/same-answer.ts';
import type { GuestValue, Signature } from '../../model/shape.ts';
import type { KeptCall, Sandbox } from '../../sandbox/index.ts';
import type { Order } from './plan-audit.ts';

/** An answer that was another one when it was read again, or when its function was called again, after later calls. */
export interface ChangedAnswer {
  readonly when: 'read' | 'called';
  /** The index of the call that returned it, and of the one after which it had changed. */
  readonly of: number;
  readonly after: number;
  readonly before: GuestValue;
  /** `undefined` if the answer no longer has the right shape. */
  readonly now: GuestValue | undefined;
}

/** What happened when calls were made one after the other. */
export interface OrderRun {
  /** One for each call; fewer if a limit ended the instance, also while answers were read again: it is the outcome of the last one. */
  readonly calls: readonly Call[];
  /** What each call used that was made in order; the earlier ones used 0. */
  readonly fuel: readonly number[];
  /** The first answer that a later call changed. */
  readonly changed?: ChangedAnswer;
}

/** The answer of a call, if it is now another one: when it is read again, or a returned function is called again. */
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
 * Makes calls in order, in an instance that is closed then. Each answer is read again after the next call, and all of
 * them at the end, unless arguments are reused: an answer may contain them. A function that a call returned is made once for all calls of it.
 * @param order its calls without the earlier ones
 * @param earlier calls that were made in the instance, in order: `calls` of the run begins with them
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
    const kept = [...earlier];
    const fuel = kept.map(() => 0);
    let changed: ChangedAnswer | undefined;
    const makers = new Map<string, Maker>();
    for (const { name, args, maker } of planned) {
      if (sandbox.closed) break;
      const shared = maker && getOrCreate(makers, textOfCall({ name, ...maker }), () => maker);
      kept.push(sandbox.callAndKeep(name, exports[name]!, args, shared));
      fuel.push(sandbox.fuelOfLast);
      const last = kept.length - 1;
      if (!sandbox.closed && last > earlier.length && !reusesArguments)
        changed ??= changeOf(kept[last - 1]!, last - 1, last);
    }
    if (!sandbox.closed && !reusesArguments)
      for (const [of, one] of kept.entries()) changed ??= changeOf(one, of, kept.length - 1);
    const calls = kept.map(({ call }) => call);
    const { limit } = sandbox;
    return limit === undefined
      ? { calls, fuel, changed }
      : { fuel, calls: [...calls.slice(0, -1), { ...calls.at(-1)!, outcome: limit }] };
  } finally {
    sandbox.close();
  }
}
