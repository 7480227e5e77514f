import type { LimitKind } from '../../model/call.ts';
import type { LimitId, SaidOf, Slow } from '../../model/said.ts';
import type { Limits } from '../types.ts';
import { MOST_OF_LOADING, type Fuel } from './fuel.ts';
import { MOST_FUEL } from './pinned-build.ts';
import type { Tank } from './tank.ts';

/** It never grows. */
export const MEMORY_MEBIBYTES = 64;

/** Enough for a recursion over 2,048 samples, and full before the 64 MiB stack of a worker is. */
export const STACK_BYTES = 2 * 1024 * 1024;

/** Fuel for the host's work: reading a number, evaluating a function, printing, refusing memory. */
export const READ = 7;
export const EVALUATION = 320;
export const PRINT = 190;
const REFUSAL = 300;

/** Length of an array; and numbers in one answer, or in all arguments of evaluations in one call. */
export const MAX_LENGTH = 100_000;
export const MAX_NUMBERS = 1_000_000;

/** Characters of a string that are read. */
export const MAX_TEXT = 10_000;

/** Counts what the guest uses. Once a limit is hit, QuickJS's interrupt handler ends the guest's code at its next call. */
export class Budget {
  readonly #limits: Limits;
  readonly #fuel: Fuel;
  readonly #tank: Tank;
  /** Fuel of the latest call. */
  #given = 0;
  /** Why it was not more: another call was ended before, or the earlier ones have used much. */
  #endedBefore: string | undefined;
  #wasMostlyUsed = false;
  /** First limit that was hit. */
  hit: LimitKind | undefined;
  /** Fuel used by the latest call. */
  used = 0;
  /** Functions that were evaluated too often. */
  #evaluated: readonly string[] = [];
  /** An allocation has failed since the call began, even if the guest handled that. */
  memoryWasFull = false;
  /** False while the solution's files load. */
  hasLoaded = false;

  constructor(limits: Limits, fuel: Fuel, tank: Tank) {
    this.#limits = limits;
    this.#fuel = fuel;
    this.#tank = tank;
  }

  /** True if the fuel was used up where QuickJS calls no handler. */
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

  refuseMemory(): void {
    this.memoryWasFull = true;
    this.spend(REFUSAL);
  }

  stop(limit: LimitKind): void {
    this.hit ??= limit;
  }

  /** QuickJS's interrupt handler. @returns true to end the guest's code */
  interrupts(): boolean {
    if (this.#tank.left < 0) this.stop('time');
    return this.hit !== undefined;
  }

  /** Charges work of the host for the guest. @param fuel that takes as much time */
  spend(fuel: number): void {
    this.#tank.take(fuel);
    if (this.#tank.left < 0) this.stop('time');
  }

  /**
   * @param evaluations in this call, including the next. @param names of the functions evaluated, including the next one's
   */
  allows(evaluations: number, names: () => readonly string[]): boolean {
    if (evaluations > this.#limits.evaluationsPerCall) {
      if (this.#evaluated.length === 0) this.#evaluated = names();
      this.stop('evaluations');
    }
    return this.hit === undefined;
  }

  /** Notes that a limit ended the call: further ones get less. @param subject the function or file that ran */
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
