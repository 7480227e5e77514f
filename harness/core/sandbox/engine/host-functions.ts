import { CheckFailed, LimitHit, limitBehind } from './failures.ts';
import { MAX_ARGUMENTS, type Guest, type Value } from './guest.ts';
import type { Budget } from './limits.ts';

/**
 * Depth of nested host calls, such as getters that print while printed. Each uses the host's stack, whose size depends on the
 * machine.
 */
const MAX_DEPTH = 16;

/** @param args not to be freed. @returns an owned value, or undefined */
export type HostFunction = (args: readonly Value[]) => Value | undefined;

export class HostFunctions {
  readonly #guest: Guest;
  readonly #budget: Budget;
  readonly #builtIn: readonly HostFunction[];
  readonly #made = new Map<number, HostFunction>();
  #lastId: number;
  #depth = 0;
  #failureOfCheck: CheckFailed | undefined;

  /** @param builtIn functions that every guest has; ids are indices */
  constructor(guest: Guest, budget: Budget, builtIn: readonly HostFunction[]) {
    this.#guest = guest;
    this.#budget = budget;
    this.#builtIn = builtIn;
    this.#lastId = builtIn.length - 1;
  }

  make(name: string, run: HostFunction): Value {
    this.#lastId += 1;
    this.#made.set(this.#lastId, run);
    return this.#guest.function(name, this.#lastId);
  }

  /** @throws the exception of a function of the check */
  rethrowFailureOfCheck(): void {
    if (this.#failureOfCheck !== undefined) throw this.#failureOfCheck.cause;
  }

  /**
   * Every exception passes through the engine's calls and all callbacks around this one, up to `runGuarded`; its limit
   * is noted here, because code on that way can throw again.
   */
  call(id: number, count: number, argumentsAt: Value): Value {
    const args: Value[] = [];
    for (let index = 0; index < Math.min(count, MAX_ARGUMENTS); index += 1)
      args.push(this.#guest.argument(argumentsAt, index));
    this.#depth += 1;
    try {
      if (this.#depth > MAX_DEPTH) throw new LimitHit('stack');
      return (this.#builtIn[id] ?? this.#made.get(id))?.(args) ?? (0 as Value);
    } catch (error) {
      if (error instanceof CheckFailed) this.#failureOfCheck ??= error;
      else this.#budget.stop(limitBehind(error, this.#budget));
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  /** Called when nothing in the guest refers to the function `id` any more. */
  forget(id: number): void {
    this.#made.delete(id);
  }
}
