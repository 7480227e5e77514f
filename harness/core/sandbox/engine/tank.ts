import { COUNTER_AT, MOST_FUEL, RESERVE } from './pinned-build.ts';

/** The fuel of an engine, see `addFuel` in `scripts/engine/`. It is limited only between `fill` and `release`. */
export class Tank {
  readonly #fuel: WebAssembly.Global;
  readonly #alarm: WebAssembly.Global;
  readonly #counter: number;

  /** @param context the address of the context in which the guest's code runs */
  constructor({ fuel, alarm }: WebAssembly.Exports, context: number) {
    this.#fuel = fuel as WebAssembly.Global;
    this.#alarm = alarm as WebAssembly.Global;
    this.#counter = context + COUNTER_AT;
  }

  /** Below 0 once more was used than there was. */
  get left(): number {
    return this.#fuel.value - (this.#alarm.value === 0 ? RESERVE : 0);
  }

  /** True once the reserve is used up, too, and the engine has trapped. */
  get isEmpty(): boolean {
    return this.#alarm.value === 0 && this.#fuel.value < 0;
  }

  /**
   * Limits the fuel. Once it is used up, the engine calls its interrupt handler at the guest's next jump or call, or traps before.
   * @param fuel 0 to `MOST_FUEL`
   */
  fill(fuel: number): void {
    this.#fuel.value = fuel;
    this.#alarm.value = this.#counter;
  }

  /** Charges work of the host. */
  take(fuel: number): void {
    this.#fuel.value = Math.max(-1, this.#fuel.value - fuel);
  }

  release(): void {
    this.#fuel.value = MOST_FUEL;
    this.#alarm.value = 0;
  }
}
