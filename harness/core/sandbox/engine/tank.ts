import { COUNTER_AT, MOST_FUEL, RESERVE } from './pinned-build.ts';

/** An engine's fuel, see `addFuel` in `scripts/engine/`; limited only between `fill` and `release`. */
export class Tank {
  readonly #fuel: WebAssembly.Global;
  readonly #alarm: WebAssembly.Global;
  readonly #counter: number;

  /** @param context address of the guest's context */
  constructor({ fuel, alarm }: WebAssembly.Exports, context: number) {
    this.#fuel = fuel as WebAssembly.Global;
    this.#alarm = alarm as WebAssembly.Global;
    this.#counter = context + COUNTER_AT;
  }

  /** Negative once more was used. */
  get left(): number {
    return this.#fuel.value - (this.#alarm.value === 0 ? RESERVE : 0);
  }

  /** The reserve is used up, too, and the engine has trapped. */
  get isEmpty(): boolean {
    return this.#alarm.value === 0 && this.#fuel.value < 0;
  }

  /**
   * Once the fuel is used up, the engine calls its interrupt handler at the guest's next jump or call, or traps before.
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
