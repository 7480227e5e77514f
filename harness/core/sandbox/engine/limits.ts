import type { LimitKind } from '../../model/call.ts';
import type { Limits } from '../types.ts';

/** All memory that an instance ever has, in MiB. */
export const MEMORY_MEBIBYTES = 64;

/** QuickJS' own stack: a recursion of 1,024 steps works, and it ends before the stack of a worker with 64 MiB does. */
export const STACK_BYTES = 1024 * 1024;

/** Jumps and calls between two calls of QuickJS' interrupt handler. */
const STEPS_PER_TICK = 10_000;

/** Numbers that the host reads in about the time of a tick; an evaluation and a print take as long as so many numbers. */
const NUMBERS_PER_TICK = 50_000;
export const EVALUATION = 50;
export const PRINT = 500;

/** The longest array that is read, and how many numbers one answer may hold, or all points of one call. */
export const MAX_LENGTH = 100_000;
export const MAX_NUMBERS = 1_000_000;

/** Characters of a string that are read. */
export const MAX_TEXT = 10_000;

/** Counts what the guest uses. Once something is used up, every further step of the guest is interrupted. */
export class Budget {
  readonly #limits: Limits;
  #ticksOfCall = 0;
  #ticksOfCheck = 0;
  #patience = 1;
  /** Since the last tick of this call. */
  #numbers = 0;
  #hit: LimitKind | undefined;
  /** An allocation failed since the call began; the guest may have coped with that. */
  memoryWasFull = false;

  constructor(limits: Limits) {
    this.#limits = limits;
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
    this.#ticksOfCheck = 0;
    this.#patience = patience;
  }

  beginCall(): void {
    this.#ticksOfCall = 0;
    this.#numbers = 0;
    this.memoryWasFull = false;
  }

  stop(limit: LimitKind): void {
    this.#hit ??= limit;
  }

  /** @returns true where the guest must end now */
  tick(): boolean {
    this.#ticksOfCall += 1;
    this.#ticksOfCheck += 1;
    if (this.#ticksOfCall > this.#ticksPerCall || this.#ticksOfCheck > this.#ticksPerCheck) this.stop('time');
    return this.#hit !== undefined;
  }

  /**
   * Counts what the host does for the guest, which the engine's own count does not know.
   * @param numbers that are read, or that take as long as that
   */
  spend(numbers: number): void {
    this.#numbers += numbers;
    for (; this.#numbers >= NUMBERS_PER_TICK; this.#numbers -= NUMBERS_PER_TICK) this.tick();
  }

  /** @param evaluations of a gradient, in this call so far */
  allows(evaluations: number): boolean {
    if (evaluations > this.#limits.evaluationsPerCall) this.stop('evaluations');
    return this.#hit === undefined;
  }

  /** What a student reads about a limit. @param subject what ran: the name of a function or of a file */
  sentence(subject: string, limit: LimitKind): string {
    switch (limit) {
      case 'time':
        return this.#ticksOfCall > this.#ticksPerCall
          ? `${subject} was still running after ${steps(this.#ticksPerCall)}: does a loop never end, or go through far too much?`
          : `${subject} was called many times and took more than ${steps(this.#ticksPerCheck)} in all: it is far too slow`;
      case 'memory':
        return `${subject} needed more than ${MEMORY_MEBIBYTES} MiB of memory: does an array or a string grow without end?`;
      case 'stack':
        return `${subject} filled the stack: does a function call itself without end?`;
      case 'evaluations':
        return `${subject} evaluated the gradient more than ${grouped(this.#limits.evaluationsPerCall)} times in one call`;
      case 'size':
        return `${subject} answered, or asked for gradients, with more than ${grouped(MAX_LENGTH)} elements in an array or ${grouped(MAX_NUMBERS)} in all`;
      case 'engine':
        return `${subject} made the JavaScript engine itself fail: write it with less unusual code`;
    }
  }
}

function steps(ticks: number): string {
  return `${grouped(ticks * STEPS_PER_TICK)} steps`;
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
