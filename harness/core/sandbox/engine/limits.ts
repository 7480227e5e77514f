import type { LimitKind } from '../../model/call.ts';
import type { Limits } from '../types.ts';
import { MOST_FUEL } from './add-fuel.ts';
import { MOST_OF_LOADING, type Fuel } from './fuel.ts';
import type { Tank } from './tank.ts';

/** The memory of an instance, in MiB; it never grows. */
export const MEMORY_MEBIBYTES = 64;

/** QuickJS's own stack: enough for a recursion over 2,048 samples, and full before the 64 MiB stack of a worker is. */
export const STACK_BYTES = 2 * 1024 * 1024;

/** What the host's part of reading a number costs, of evaluating a function once, of printing once, and of refusing memory once. */
export const READ = 7;
export const EVALUATION = 320;
export const PRINT = 190;
const REFUSAL = 300;

/** What most often takes too long, besides a loop. */
const USUAL =
  'does a function call itself again and again, or is all of a list copied or searched at every step?';

/** The longest array that is read; and the most numbers in one answer, or in all arguments of evaluations in one call. */
export const MAX_LENGTH = 100_000;
export const MAX_NUMBERS = 1_000_000;

/** The most characters of a string that are read. */
export const MAX_TEXT = 10_000;

/** Counts what the guest uses. Once a limit is hit, QuickJS interrupts the guest when it calls its handler next. */
export class Budget {
  readonly #limits: Limits;
  readonly #fuel: Fuel;
  readonly #tank: Tank;
  /** What the call that began last was given. */
  #given = 0;
  /** Why that was not more: what was ended before it, or what the calls before it have used. */
  #endedBefore: string | undefined;
  #wasMostlyUsed = false;
  /** The first limit that was hit. */
  hit: LimitKind | undefined;
  /** What the call that ended last has used. */
  used = 0;
  /** The function that was evaluated too often. */
  #evaluated: string | undefined;
  /** An allocation has failed since the call began. The guest may have handled that. */
  memoryWasFull = false;
  /** The files of the solution have been loaded: what runs now is a call. */
  hasLoaded = false;

  constructor(limits: Limits, fuel: Fuel, tank: Tank) {
    this.#limits = limits;
    this.#fuel = fuel;
    this.#tank = tank;
  }

  /** Whether an exception means that the fuel was used up where QuickJS calls no handler. */
  get isOutOfFuel(): boolean {
    return this.#tank.isEmpty;
  }

  beginCall(): void {
    this.memoryWasFull = false;
    this.#endedBefore = this.#fuel.firstEnded;
    this.#wasMostlyUsed = this.#fuel.isMostlyUsed;
    this.#given = Math.min(this.#fuel.next, this.hasLoaded ? MOST_FUEL : MOST_OF_LOADING);
    this.#tank.fill(this.#given);
  }

  endCall(): void {
    this.used = this.#given - this.#tank.left;
    this.#fuel.use(this.used);
    this.#tank.release();
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
   * @param names of the functions that were evaluated, and of the next one
   */
  allows(evaluations: number, names: () => readonly string[]): boolean {
    if (evaluations > this.#limits.evaluationsPerCall) {
      this.#evaluated ??= names().join(' and ');
      this.stop('evaluations');
    }
    return this.hit === undefined;
  }

  /**
   * Notes that a limit has ended the call, so that further ones get less.
   * @param subject what ran: the name of a function or of a file
   * @returns the sentence for the student
   */
  end(subject: string, limit: LimitKind): string {
    this.#fuel.end(subject);
    switch (limit) {
      case 'time':
        return `${subject} ${this.#tooSlow(subject)}`;
      case 'memory':
        return `${subject} needed more than ${MEMORY_MEBIBYTES} MiB of memory: does an array or a string grow without end?`;
      case 'stack':
        return `${subject} filled the stack: does a function call itself without end?`;
      case 'evaluations':
        return `${subject} evaluated ${this.#evaluated} more than ${grouped(this.#limits.evaluationsPerCall)} times in one call: does a loop never end?`;
      case 'size':
        return `${subject} returned an array of more than ${grouped(MAX_LENGTH)} elements or more than ${grouped(MAX_NUMBERS)} numbers in all or a string of more than ${grouped(MAX_TEXT)} characters, or evaluated a function that it was given with so many numbers`;
      case 'engine':
        return `${subject} made the JavaScript engine itself fail: write it with less unusual code`;
    }
  }

  #tooSlow(subject: string): string {
    const before = this.#endedBefore;
    if (before !== undefined && before !== subject)
      return `was ended early, because ${before} had to be ended before: mend ${before} first, then slow code gets more time`;
    if (before === undefined && this.#wasMostlyUsed)
      return `was ended, because all calls of this exercise together took far too long: does a loop take very many turns, ${USUAL}`;
    if (!this.hasLoaded)
      return 'did not finish loading: does a loop never end at the top level, outside of all functions, or in a function that is called there?';
    return `did not come to an end: does a loop never end, ${USUAL}`;
  }
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
