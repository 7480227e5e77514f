import type { LimitKind } from '../../model/call.ts';
import type { Limits } from '../types.ts';
import { MOST_FUEL } from './add-fuel.ts';
import type { Tank } from './tank.ts';

/** The memory of an instance, in MiB; it never grows. */
export const MEMORY_MEBIBYTES = 64;

/** QuickJS's own stack: enough for a recursion of 1,024 steps, and full before the 64 MiB stack of a worker is. */
export const STACK_BYTES = 1024 * 1024;

/** What a turn of an empty loop costs: the unit in which students read limits. */
export const FUEL_PER_TURN = 9;

/** What a check has at least, after the solution has used the fuel of the exercise: fast functions keep their points. */
const LEAST_PER_CHECK = 100_000 * FUEL_PER_TURN;

/** What the host's part of reading a number costs, of evaluating a function once, of printing once, and of refusing memory once. */
export const READ = 7;
export const EVALUATION = 320;
export const PRINT = 190;
const REFUSAL = 300;

/** The longest array that is read; and the most numbers in one answer, or in all arguments of evaluations in one call. */
export const MAX_LENGTH = 100_000;
export const MAX_NUMBERS = 1_000_000;

/** The most characters of a string that are read. */
export const MAX_TEXT = 10_000;

/**
 * Called at the end of each crossing into the student's code.
 * @param fuel that it used
 * @param share what is used of the fuel of a call or of that of a check, whichever is more
 */
export type OnUse = (fuel: number, share: number) => void;

/** The fuel of all instances of one solution together, so that it has one budget, however it is graded. */
export interface TotalFuel {
  readonly limit: number;
  used: number;
  readonly onUse?: OnUse;
}

/** Counts what the guest uses. Once a limit is hit, QuickJS interrupts the guest when it calls its handler next. */
export class Budget {
  readonly #limits: Limits;
  readonly #total: TotalFuel;
  readonly #tank: Tank;
  #patience = 1;
  /** Fuel of the current check, and of the call that began last. */
  #ofCheck = 0;
  #ofCall = 0;
  /** What the call that began last was given. */
  #given = 0;
  /** The first limit that was hit. */
  hit: LimitKind | undefined;
  /** The function that was evaluated too often. */
  #evaluated: string | undefined;
  /** An allocation has failed since the call began. The guest may have handled that. */
  memoryWasFull = false;

  constructor(limits: Limits, total: TotalFuel, tank: Tank) {
    this.#limits = limits;
    this.#total = total;
    this.#tank = tank;
  }

  get #perCall(): number {
    return Math.min(this.#patience * this.#limits.fuelPerCall, MOST_FUEL);
  }

  get #perCheck(): number {
    return this.#patience * this.#limits.fuelPerCheck;
  }

  /** Whether an exception means that the fuel was used up where QuickJS calls no handler. */
  get isOutOfFuel(): boolean {
    return this.#tank.isEmpty;
  }

  beginCheck(patience: number): void {
    this.#ofCheck = 0;
    this.#patience = patience;
  }

  beginCall(): void {
    this.memoryWasFull = false;
    const ofExercise = Math.max(this.#total.limit - this.#total.used, LEAST_PER_CHECK - this.#ofCheck);
    this.#given = Math.max(0, Math.min(this.#perCall, this.#perCheck - this.#ofCheck, ofExercise));
    this.#tank.fill(this.#given);
  }

  endCall(): void {
    this.#ofCall = this.#given - this.#tank.left;
    this.#tank.release();
    this.#ofCheck += this.#ofCall;
    const share = Math.max(this.#ofCall / this.#perCall, this.#ofCheck / this.#perCheck);
    this.#total.used += this.#ofCall;
    this.#total.onUse?.(this.#ofCall, share);
  }

  /** Called when an allocation fails. */
  refuseMemory(): void {
    this.memoryWasFull = true;
    this.spend(REFUSAL);
  }

  stop(limit: LimitKind): void {
    this.hit ??= limit;
  }

  /** Called by QuickJS as the guest goes on. @returns true if the guest must be interrupted */
  interrupts(): boolean {
    if (this.#tank.left < 0) this.stop('time');
    return this.hit !== undefined;
  }

  /** Counts work of the host for the guest. @param fuel that takes as much time */
  spend(fuel: number): void {
    this.#tank.take(fuel);
    if (this.#tank.left < 0) this.stop('time');
  }

  /**
   * @param evaluations in this call, including the next one
   * @param name of the function that is evaluated next
   */
  allows(evaluations: number, name: string): boolean {
    if (evaluations > this.#limits.evaluationsPerCall) {
      this.#evaluated ??= name;
      this.stop('evaluations');
    }
    return this.hit === undefined;
  }

  /** The sentence for the student. @param subject what ran: the name of a function or of a file */
  sentence(subject: string, limit: LimitKind): string {
    switch (limit) {
      case 'time':
        if (this.#ofCall > this.#perCall)
          return `${subject} was still running after ${workOf(this.#perCall)}: does a loop never end, or does it do far too much work?`;
        return this.#ofCheck > this.#perCheck
          ? `${subject} was called many times and took more than ${workOf(this.#perCheck)} in all: it is far too slow`
          : `${subject} was ended, because all checks of this exercise together took more than ${workOf(this.#total.limit)}: make your functions faster`;
      case 'memory':
        return `${subject} needed more than ${MEMORY_MEBIBYTES} MiB of memory: does an array or a string grow without end?`;
      case 'stack':
        return `${subject} filled the stack: does a function call itself without end?`;
      case 'evaluations':
        return `${subject} evaluated ${this.#evaluated} more than ${grouped(this.#limits.evaluationsPerCall)} times in one call`;
      case 'size':
        return `${subject} returned an array of more than ${grouped(MAX_LENGTH)} elements or more than ${grouped(MAX_NUMBERS)} numbers in all or a string of more than ${grouped(MAX_TEXT)} characters, or evaluated a function that it was given with so many numbers`;
      case 'engine':
        return `${subject} made the JavaScript engine itself fail: write it with less unusual code`;
    }
  }
}

const workOf = (fuel: number): string =>
  `the work of ${grouped(Math.round(fuel / FUEL_PER_TURN))} turns of an empty loop`;

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
