import type { LimitKind } from '../../model/call.ts';
import type { LimitId, SaidOf, Slow } from '../../model/said.ts';
import type { Limits } from '../types.ts';
import { MOST_OF_LOADING, type Fuel } from './fuel.ts';
import { MOST_FUEL } from './pinned-build.ts';
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
  /** The functions that were evaluated too often. */
  #evaluated: readonly string[] = [];
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
      if (this.#evaluated.length === 0) this.#evaluated = names();
      this.stop('evaluations');
    }
    return this.hit === undefined;
  }

  /**
   * Notes that a limit has ended the call, so that further ones get less.
   * @param subject what ran: the name of a function or of a file
   * @returns what is said to the student
   */
  end(subject: string, limit: LimitKind): SaidOf<LimitId> {
    this.#fuel.end(subject);
    switch (limit) {
      case 'time':
        return { id: 'too-slow', subject, because: this.#whySlow(subject) };
      case 'memory':
        return { id: 'out-of-memory', subject, mebibytes: MEMORY_MEBIBYTES };
      case 'stack':
        return { id: 'stack-full', subject };
      case 'evaluations': {
        const most = this.#limits.evaluationsPerCall;
        return { id: 'too-many-evaluations', subject, of: this.#evaluated, most };
      }
      case 'size': {
        const most = { elements: MAX_LENGTH, numbers: MAX_NUMBERS, characters: MAX_TEXT };
        return { id: 'too-large', subject, most };
      }
      case 'engine':
        return { id: 'engine-failed', subject };
    }
  }

  #whySlow(subject: string): Slow {
    const other = this.#endedBefore;
    if (other !== undefined && other !== subject) return { id: 'ended-before', other };
    if (other === undefined && this.#wasMostlyUsed) return { id: 'all-together' };
    return { id: this.hasLoaded ? 'alone' : 'loading' };
  }
}
