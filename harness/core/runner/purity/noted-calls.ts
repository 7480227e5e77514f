import { isMaking, nameOf, type Call, type ChangedArgument } from '../../model/call.ts';
import type { Signature } from '../../model/shape.ts';
import type { KeptCall, Sandbox } from '../../sandbox/index.ts';
import { type FoundByCalls, foundByCalls, type Failure, failureSaying } from '../attempts.ts';
import type { Callee } from '../recorded-solution.ts';

/** Limit on kept calls of each function. */
const FIRST = 8;

export class NotedCalls {
  /** First calls of each function, whose answers are read again much later. */
  firstCalls: readonly KeptCall[] = [];
  /** First change of an argument, which costs points once, in the audit. */
  changed: { readonly call: Call; readonly change: ChangedArgument } | undefined;

  note(call: Call): void {
    const [change] = call.changedArguments;
    if (change !== undefined) this.changed ??= { call, change };
  }

  /** @param sandbox without any calls yet */
  watch(sandbox: Sandbox): Callee {
    const firstCalls: KeptCall[] = [];
    this.firstCalls = firstCalls;
    const counts = new Map<string, number>();
    const make: Sandbox['call'] = (name, signature, args, maker) => {
      const count = counts.get(name) ?? 0;
      if (count === FIRST || isMaking({ args, maker })) return sandbox.call(name, signature, args, maker);
      counts.set(name, count + 1);
      firstCalls.push(sandbox.callAndKeep(name, signature, args, maker));
      return firstCalls.at(-1)!.call;
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

  failure(exports: Signature): FoundByCalls | undefined {
    if (this.changed === undefined) return undefined;
    const { call, change } = this.changed;
    const { parameters } = exports[call.name]!;
    const byName = Object.fromEntries(call.args.map((arg, k) => [parameters[k] ?? `argument ${k + 1}`, arg]));
    return foundByCalls(failureOfChange(nameOf(call), change), byName, [call], [call]);
  }
}

export function failureOfChange(name: string, { parameter, after, ...known }: ChangedArgument): Failure {
  const of = { id: 'changes-argument', function: name, parameter } as const;
  if (!('before' in known)) return failureSaying({ ...of, added: String(after) });
  return failureSaying(of, { expected: known.before, actual: after });
}
