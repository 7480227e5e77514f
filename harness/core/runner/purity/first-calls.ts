import { isMaking } from '../../model/call.ts';
import type { KeptCall, Sandbox } from '../../sandbox/index.ts';
import type { Callee } from '../with-solution.ts';

/** How many calls of each function are kept. */
const FIRST = 8;

/** The first calls of each function in one instance. Their answers stay where they are, to be read again much later. */
export class FirstCalls {
  readonly kept: KeptCall[] = [];
  readonly #counts = new Map<string, number>();

  /** What a check calls, its first calls kept. */
  watch(sandbox: Sandbox): Callee {
    return {
      forgetFunctions: () => sandbox.forgetFunctions(),
      call: (name, signature, args, maker) => {
        const count = this.#counts.get(name) ?? 0;
        if (count === FIRST || isMaking({ args, maker })) return sandbox.call(name, signature, args, maker);
        this.#counts.set(name, count + 1);
        const kept = sandbox.callAndKeep(name, signature, args, maker);
        this.kept.push(kept);
        return kept.call;
      },
    };
  }
}
