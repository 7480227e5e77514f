import type { Call, LoadFailure } from '../model/call.ts';
import { noEvaluations } from '../model/callable.ts';
import type { FunctionSignature, HostValue } from '../model/shape.ts';
import type { KeptCall, Sandbox } from './types.ts';

/**
 * Replaces an instance whose code loaded before and failed to load again: every call reports that failure. It is the
 * student's failure, because all instances are the same.
 */
export class UnloadedSandbox implements Sandbox {
  readonly functions: ReadonlySet<string>;
  readonly console: readonly string[] = [];
  readonly closed = false;
  readonly #failure: LoadFailure;

  /** @param functions the exported functions of the load that succeeded */
  constructor(functions: ReadonlySet<string>, failure: LoadFailure) {
    this.functions = functions;
    this.#failure = failure;
  }

  close(): void {}

  forgetFunctions(): void {}

  reuseArguments(): void {}

  beginCheck(): void {}

  call(name: string, _signature: FunctionSignature, args: readonly HostValue[]): Call {
    const { message: reason, position } = this.#failure;
    const message = `solution.ts loaded at first, but failed to load again (${reason}): does its top level keep state?`;
    return {
      name,
      args,
      outcome: { kind: 'limit', limit: 'engine', message, position },
      evaluations: noEvaluations(args),
      changedArguments: [],
    };
  }
  callAndKeep(name: string, signature: FunctionSignature, args: readonly HostValue[]): KeptCall {
    return { call: this.call(name, signature, args), readAgain: () => undefined };
  }
}
