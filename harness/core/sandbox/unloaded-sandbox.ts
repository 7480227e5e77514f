import type { Call, LoadFailure } from '../model/call.ts';
import type { FunctionSignature, HostValue } from '../model/shape.ts';
import type { Sandbox } from './types.ts';

/**
 * In the place of an instance whose code loaded before and failed to load again: each call ends in that failure. The
 * failure is the student's, because instances do not differ.
 */
export class UnloadedSandbox implements Sandbox {
  readonly functions: ReadonlySet<string>;
  readonly console: readonly string[] = [];
  readonly closed = false;
  readonly #failure: LoadFailure;

  /** @param functions what the code exported when it loaded */
  constructor(functions: ReadonlySet<string>, failure: LoadFailure) {
    this.functions = functions;
    this.#failure = failure;
  }

  close(): void {}

  beginCheck(): void {}

  call(name: string, _signature: FunctionSignature, args: readonly HostValue[]): Call {
    const { message: reason, position } = this.#failure;
    const message = `solution.ts loaded at first, but failed to load again (${reason}): does its top level keep state?`;
    return {
      name,
      args,
      outcome: { kind: 'limit', limit: 'engine', message, ...(position && { position }) },
      evaluations: [],
      changedArguments: [],
    };
  }
}
