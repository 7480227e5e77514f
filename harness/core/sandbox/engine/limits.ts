import type { LimitKind } from '../../model/call.ts';
import type { Limits } from '../types.ts';
import { STEPS_PER_TICK } from './steps.ts';
import type { TotalTicks } from './total-ticks.ts';

/** The memory of an instance, in MiB; it never grows. */
export const MEMORY_MEBIBYTES = 64;

/** QuickJS's own stack: enough for a recursion of 1,024 steps, and full before the 64 MiB stack of a worker is. */
export const STACK_BYTES = 1024 * 1024;

/** Ticks that a check has left after the solution has spent those of the exercise: fast functions keep their points. */
const TICKS_AT_LEAST = 10;

/** Numbers that the host reads in about the time of a tick. */
const NUMBERS_PER_TICK = 50_000;

/** The time of evaluating a gradient once and of printing once, as a number of numbers that are read. */
export const EVALUATION = 50;
export const PRINT = 500;

/** The longest array that is read; and the most numbers in one answer, or in all points of one call. */
export const MAX_LENGTH = 100_000;
export const MAX_NUMBERS = 1_000_000;

/** The most characters of a string that are read. */
export const MAX_TEXT = 10_000;

/** Counts what the guest uses. Once a limit is hit, QuickJS interrupts the guest at the next tick. */
export class Budget {
  readonly #limits: Limits;
  readonly #total: TotalTicks;
  #stepsOfCall = 0;
  #stepsOfCheck = 0;
  #patience = 1;
  /** Numbers that were read since the last tick of this call, see `spend`. */
  #numbers = 0;
  #hit: LimitKind | undefined;
  /** An allocation has failed since the call began. The guest may have handled that. */
  memoryWasFull = false;

  /** @param total of all instances of the solution */
  constructor(limits: Limits, total: TotalTicks) {
    this.#limits = limits;
    this.#total = total;
  }

  get #ticksPerCall(): number {
    return this.#patience * this.#limits.ticksPerCall;
  }

  get #ticksPerCheck(): number {
    return this.#patience * this.#limits.ticksPerCheck;
  }

  /** The first limit that was hit, if any. */
  get hit(): LimitKind | undefined {
    return this.#hit;
  }

  beginCheck(patience: number): void {
    this.#stepsOfCheck = 0;
    this.#patience = patience;
  }

  beginCall(): void {
    this.#stepsOfCall = 0;
    this.#numbers = 0;
    this.memoryWasFull = false;
    this.#total.beginCall();
  }

  endCall(): void {
    this.#total.endCall();
  }

  stop(limit: LimitKind): void {
    this.#hit ??= limit;
  }

  /**
   * Counts what the guest has done.
   * @param steps jumps and calls, or as many numbers of its answer as are read in that time
   * @returns true if the guest must be interrupted
   */
  count(steps: number): boolean {
    this.#stepsOfCall += steps;
    this.#stepsOfCheck += steps;
    const [ofCall, ofCheck] = [this.#stepsOfCall / STEPS_PER_TICK, this.#stepsOfCheck / STEPS_PER_TICK];
    this.#total.add(steps, Math.max(ofCall / this.#ticksPerCall, ofCheck / this.#ticksPerCheck));
    const isSpent = this.#total.areSpent && ofCheck > TICKS_AT_LEAST;
    if (isSpent || ofCall > this.#ticksPerCall || ofCheck > this.#ticksPerCheck) this.stop('time');
    return this.#hit !== undefined;
  }

  /**
   * Counts the work of the host for the guest, which QuickJS does not count.
   * @param numbers how many numbers are read, or could be read in that time
   */
  spend(numbers: number): void {
    this.#numbers += numbers;
    for (; this.#numbers >= NUMBERS_PER_TICK; this.#numbers -= NUMBERS_PER_TICK) this.count(STEPS_PER_TICK);
  }

  /** @param evaluations of gradients in this call, including the next one */
  allows(evaluations: number): boolean {
    if (evaluations > this.#limits.evaluationsPerCall) this.stop('evaluations');
    return this.#hit === undefined;
  }

  /** The sentence for the student. @param subject what ran: the name of a function or of a file */
  sentence(subject: string, limit: LimitKind): string {
    switch (limit) {
      case 'time':
        if (this.#stepsOfCall > this.#ticksPerCall * STEPS_PER_TICK)
          return `${subject} was still running after ${stepsIn(this.#ticksPerCall)}: does a loop never end, or does it do far too much work?`;
        return this.#stepsOfCheck > this.#ticksPerCheck * STEPS_PER_TICK
          ? `${subject} was called many times and took more than ${stepsIn(this.#ticksPerCheck)} in all: it is far too slow`
          : `${subject} was ended, because all checks of this exercise together took more than ${stepsIn(this.#total.limit)}: make your functions faster`;
      case 'memory':
        return `${subject} needed more than ${MEMORY_MEBIBYTES} MiB of memory: does an array or a string grow without end?`;
      case 'stack':
        return `${subject} filled the stack: does a function call itself without end?`;
      case 'evaluations':
        return `${subject} evaluated the gradient more than ${grouped(this.#limits.evaluationsPerCall)} times in one call`;
      case 'size':
        return `${subject} returned an array of more than ${grouped(MAX_LENGTH)} elements or more than ${grouped(MAX_NUMBERS)} numbers in all or a string of more than ${grouped(MAX_TEXT)} characters, or evaluated the gradient with so many numbers`;
      case 'engine':
        return `${subject} made the JavaScript engine itself fail: write it with less unusual code`;
    }
  }
}

function stepsIn(ticks: number): string {
  return `${grouped(ticks * STEPS_PER_TICK)} steps`;
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
