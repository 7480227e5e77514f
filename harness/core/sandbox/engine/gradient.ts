import type { HostGradient } from '../../model/shape.ts';
import type { Builder } from '../values/build.ts';
import { Misshapen } from '../values/misshapen.ts';
import { expected, type Reader } from '../values/read.ts';
import { CheckFailed, LimitHit, isStackOverflow } from './failures.ts';
import type { Guest, Value } from './guest.ts';
import type { HostFunctions } from './host-functions.ts';
import { EVALUATION, MAX_NUMBERS, type Budget } from './limits.ts';

/** The parts of an instance that evaluating a gradient needs. */
export interface Evaluator {
  readonly guest: Guest;
  readonly functions: HostFunctions;
  readonly reader: Reader;
  readonly builder: Builder;
  readonly budget: Budget;
}

/** The gradients passed to one call of a student's function. They cannot be used after it. */
export class Gradients {
  readonly #with: Evaluator;
  readonly #evaluations: number[][] = [];
  #isRevoked = false;
  #isEvaluating = false;
  #numbersLeft = MAX_NUMBERS;

  constructor(evaluator: Evaluator) {
    this.#with = evaluator;
  }

  /** The points at which they were evaluated, in order, each a copy. */
  get evaluations(): readonly (readonly number[])[] {
    return this.#evaluations;
  }

  /** @returns a function of the guest that evaluates `host` */
  make(host: HostGradient): Value {
    const { functions, guest } = this.#with;
    return functions.make('gradient', (args) => this.#evaluate(host, args[0] ?? guest.undefined));
  }

  /** From now on they throw a TypeError. */
  revoke(): void {
    this.#isRevoked = true;
  }

  #evaluate(host: HostGradient, argument: Value): Value {
    const { guest, budget, builder } = this.#with;
    if (this.#isRevoked)
      return guest.throw(
        'TypeError',
        'this gradient belongs to an earlier call: use the one that this call was given',
      );
    if (this.#isEvaluating)
      return guest.throw('TypeError', 'the gradient cannot be evaluated while its point is being read');
    if (!budget.allows(this.#evaluations.length + 1))
      return guest.throw('RangeError', 'too many evaluations of the gradient');
    let beta: number[];
    try {
      beta = this.#readPoint(argument);
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      return guest.throw(
        'TypeError',
        `gradient: beta must be ${expected({ kind: 'vector' })}; ${error.sentence}`,
      );
    }
    // All points are kept, until after the call.
    this.#numbersLeft -= beta.length;
    if (this.#numbersLeft < 0) throw new LimitHit('size');
    this.#evaluations.push(beta);
    budget.spend(EVALUATION);
    let answer: readonly number[];
    try {
      answer = host(beta, this.#evaluations.length - 1);
    } catch (error) {
      if (isStackOverflow(error)) throw error;
      // A gradient refuses a point with a RangeError, for example if its dimension is wrong.
      if (error instanceof RangeError) return guest.throw('RangeError', error.message);
      throw new CheckFailed(error);
    }
    return builder.vector(answer);
  }

  #readPoint(value: Value): number[] {
    this.#isEvaluating = true; // reading can run getters of the student
    try {
      return this.#with.reader.readVector(value);
    } finally {
      this.#isEvaluating = false;
    }
  }
}
