/** Called at the end of each crossing into the student's code. */
export type OnUse = (
  /** The fuel that it used. */
  fuel: number,
  /** What is used of the fuel of a call or of that of a check, whichever is more. */
  share: number,
) => void;

/** The fuel of all instances of one solution together, so that it has one budget, however it is graded. */
export class TotalFuel {
  readonly limit: number;
  readonly #onUse: OnUse | undefined;
  #used = 0;

  /** @param limit ≥ 0 */
  constructor(limit = Infinity, onUse?: OnUse) {
    this.limit = limit;
    this.#onUse = onUse;
  }

  get left(): number {
    return this.limit - this.#used;
  }

  /** @param share see `OnUse` */
  use(fuel: number, share: number): void {
    this.#used += fuel;
    this.#onUse?.(fuel, share);
  }
}
