import { isMaking, nameOf, type Call, type ChangedArgument } from '../../model/call.ts';
import type { Signature } from '../../model/shape.ts';
import type { KeptCall, Sandbox } from '../../sandbox/index.ts';
import { type FoundByCalls, foundByCalls, type Failure, failureSaying } from '../attempts.ts';
import type { Callee } from '../recorded-solution.ts';

/** How many calls of each function are kept. */
const FIRST = 8;

/** What the audit learns from the calls of the checks before it. */
export class NotedCalls {
  /** The first calls of each function in the instance. Their answers stay where they are, to be read again much later. */
  kept: readonly KeptCall[] = [];
  /** The first call of the submission that changed an argument: that is charged once, by the audit. */
  changed: { readonly call: Call; readonly change: ChangedArgument } | undefined;

  note(call: Call): void {
    const [change] = call.changedArguments;
    if (change !== undefined) this.changed ??= { call, change };
  }

  /** What checks call in an instance in which nothing was called before. */
  in(sandbox: Sandbox): Callee {
    const kept: KeptCall[] = [];
    this.kept = kept;
    const counts = new Map<string, number>();
    const make: Sandbox['call'] = (name, signature, args, maker) => {
      const count = counts.get(name) ?? 0;
      if (count === FIRST || isMaking({ args, maker })) return sandbox.call(name, signature, args, maker);
      counts.set(name, count + 1);
      kept.push(sandbox.callAndKeep(name, signature, args, maker));
      return kept.at(-1)!.call;
    };
    return {
      forgetFunctions: () => sandbox.forgetFunctions(),
      call: (...called) => {
        const call = make(...called);
        this.note(call);
        return call;
      },
    };
  }

  /** The failure of the audit if a call has changed an argument. */
  failure(exports: Signature): FoundByCalls | undefined {
    if (this.changed === undefined) return undefined;
    const { call, change } = this.changed;
    const { parameters } = exports[call.name]!;
    const byName = Object.fromEntries(call.args.map((arg, k) => [parameters[k] ?? `argument ${k + 1}`, arg]));
    return foundByCalls(failureOfChange(nameOf(call), change), byName, [call], [call]);
  }
}

/** What fails because a call changed an argument, which is compared as text. @param name of the function */
export function failureOfChange(name: string, { parameter, after, ...known }: ChangedArgument): Failure {
  const of = { id: 'changes-argument', function: name, parameter } as const;
  if (!('before' in known)) return failureSaying({ ...of, added: after });
  const { before } = known;
  const expected = typeof before === 'string' ? JSON.stringify(before) : before;
  return failureSaying(of, { expected, actual: after });
}
