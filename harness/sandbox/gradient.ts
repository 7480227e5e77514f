import type { HostGradient } from '../model/shape.ts';
import type { Builder } from './build.ts';
import type { Functions } from './functions.ts';
import type { Guest, Value } from './guest.ts';
import { LimitHit, type Budget } from './limits.ts';
import { Misshapen, expected, type Reader } from './read.ts';

/** The gradients handed to one call of a student's function. They end with it. */
export interface Gradients {
  readonly make: (host: HostGradient) => Value;
  /** Where they were evaluated, in order, each a copy. */
  readonly evaluations: readonly (readonly number[])[];
  /** From now on they only throw. */
  readonly revoke: () => void;
}

export function openGradients(
  guest: Guest,
  {
    functions,
    reader,
    builder,
    budget,
  }: { functions: Functions; reader: Reader; builder: Builder; budget: Budget },
): Gradients {
  const evaluations: number[][] = [];
  let isRevoked = false;
  let isEvaluating = false;

  const readPoint = (value: Value): number[] => {
    isEvaluating = true; // reading can run the student's getters
    try {
      return reader.readVector(value);
    } finally {
      isEvaluating = false;
    }
  };

  const evaluate = (host: HostGradient, argument: Value): Value => {
    if (isRevoked)
      return guest.throw(
        'TypeError',
        'this gradient belongs to an earlier call: use the one that is passed in',
      );
    if (isEvaluating)
      return guest.throw('TypeError', 'the gradient is evaluated while it is being evaluated');
    if (!budget.allows(evaluations.length + 1))
      return guest.throw('RangeError', 'too many evaluations of the gradient');
    let beta: number[];
    try {
      beta = readPoint(argument);
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      return guest.throw(
        'TypeError',
        `gradient: beta must be ${expected({ kind: 'vector' })}; ${error.sentence}`,
      );
    }
    evaluations.push(beta);
    try {
      return builder.vector(host(beta, evaluations.length - 1));
    } catch (error) {
      // A gradient refuses a point with a RangeError, one of the wrong dimension for instance.
      if (!(error instanceof RangeError) || error instanceof LimitHit) throw error;
      return guest.throw('RangeError', error.message);
    }
  };

  return {
    evaluations,
    make: (host) => functions.make('gradient', (args) => evaluate(host, args[0] ?? guest.undefined)),
    revoke: () => {
      isRevoked = true;
    },
  };
}
