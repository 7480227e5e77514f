import type { Guest, Value } from './guest.ts';
import { LimitHit, type Budget } from './limits.ts';

/** @param args the engine's own values: not to be freed. @returns an owned value, or undefined */
type HostFunction = (args: readonly Value[]) => Value | undefined;

/** Functions of the host that the guest can call. None of them lets an exception of the host pass the engine. */
export class Functions {
  readonly #budget: Budget;
  readonly #byId = new Map<number, HostFunction>();
  #guest: Guest | undefined;
  #lastId = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** The guest exists only after the engine, which needs `call` and `forget`. */
  attach(guest: Guest): void {
    this.#guest = guest;
  }

  make(name: string, run: HostFunction): Value {
    this.#lastId += 1;
    this.#byId.set(this.#lastId, run);
    return this.#guest!.function(name, this.#lastId);
  }

  /** The error of a function of the host that was our own fault: it must not be taken for the student's. */
  rethrow(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  call(id: number, count: number, argumentsAt: Value): number {
    const guest = this.#guest!;
    const args = Array.from({ length: count }, (_, index) => guest.argument(argumentsAt, index));
    try {
      return this.#byId.get(id)?.(args) ?? 0;
    } catch (error) {
      if (error instanceof LimitHit) this.#budget.stop(error.limit);
      else {
        this.#failure ??= { error };
        this.#budget.stop('time');
      }
      return 0;
    }
  }

  forget(id: number): void {
    this.#byId.delete(id);
  }
}
