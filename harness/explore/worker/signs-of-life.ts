import type { Progress } from './protocol.ts';

/** Honest code needs about 0.1 s for so many ticks on an ordinary machine. */
const TICKS_PER_SIGN = 200;

/**
 * Announces each stage of a task as it begins, and again while the student's code goes on: on a busy machine a right
 * solution can need any time, but it is not silent.
 */
export class SignsOfLife {
  #announce: (progress: Progress) => void = () => {};
  #stage = '';
  /** The ticks of the task, and how many of them were announced. */
  #spent = 0;
  #announced = 0;

  /** Begins a task. */
  begin(announce: (progress: Progress) => void): void {
    this.#announce = announce;
    this.#spent = 0;
    this.#announced = 0;
  }

  readonly enter = (stage: string): void => {
    this.#stage = stage;
    this.#show();
  };

  readonly onWork = (ticks: number): void => {
    this.#spent += ticks;
    if (this.#spent - this.#announced >= TICKS_PER_SIGN) this.#show();
  };

  #show(): void {
    this.#announced = this.#spent;
    this.#announce({ stage: this.#stage, spent: this.#spent });
  }
}
