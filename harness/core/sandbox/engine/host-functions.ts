import type { Guest, Value } from './guest.ts';
import { LimitHit, type Budget } from './limits.ts';

/** @param args the engine's own values: not to be freed. @returns an owned value, or undefined */
export type HostFunction = (args: readonly Value[]) => Value | undefined;

/** HostFunctions of the host that the guest can call. None of them lets an exception of the host pass the engine. */
export class HostFunctions {
  readonly #guest: Guest;
  readonly #budget: Budget;
  readonly #builtIn: readonly HostFunction[];
  readonly #made = new Map<number, HostFunction>();
  #lastId: number;
  #failure: { readonly error: unknown } | undefined;

  /** @param builtIn those that the guest has had from the beginning: their ids are their places */
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

  /** The error of a function of the host that was our own fault: it must not be taken for the student's. */
  rethrow(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  call(id: number, count: number, argumentsAt: Value): number {
    const args: Value[] = [];
    for (let index = 0; index < count; index += 1) args.push(this.#guest.argument(argumentsAt, index));
    try {
      return (this.#builtIn[id] ?? this.#made.get(id))?.(args) ?? 0;
    } catch (error) {
      if (error instanceof LimitHit) this.#budget.stop(error.limit);
      else {
        this.#failure ??= { error };
        this.#budget.stop('time');
      }
      return 0;
    }
  }

  /** Nothing in the guest refers to `id` any more; one that stands can have several names there. */
  forget(id: number): void {
    this.#made.delete(id);
  }
}
