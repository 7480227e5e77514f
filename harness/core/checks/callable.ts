import { described } from '../model/callable.ts';
import type { Description, HostValue } from '../model/shape.ts';
import { shortCall } from './asked.ts';
import type { ShapeOf } from './shapes.ts';

/** Deeply read-only. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Parameters = readonly (readonly [name: string, shape: ShapeOf<unknown>])[];

export type ArgumentsOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K][1] extends ShapeOf<infer T> ? DeepReadonly<T> : never;
};

export type CallableOf<P extends Parameters, T> = ((...args: ArgumentsOf<P>) => T) & Description;

/**
 * A pure function to pass to a student's function. It can reject arguments with a RangeError, whose message the student
 * reads.
 * @param text equivalent JavaScript expression on one line, which people paste; calibration compares the two
 * @param parameters names and shapes in order; arguments are copies
 * @param returns shape of its answers
 * @param kind one that a parameter's domain requires, see `functionOf`
 * @example callable('(x) => x ** 2', [['x', number]], number, (x) => x ** 2)
 * @example callable('(t, y) => [y[1], -y[0]]', [['t', number], ['y', list(number, 2)]], list(number, 2), (t, y) =>
 *   [y[1]!, -y[0]!])
 */
export function callable<const P extends Parameters, T>(
  text: string,
  parameters: P,
  returns: ShapeOf<T>,
  fn: (...args: ArgumentsOf<P>) => NoInfer<DeepReadonly<T>>,
  { kind }: { readonly kind?: string } = {},
): CallableOf<P, T> {
  if (text.includes('\n'))
    throw new Error(`callable: write the text in one line; got ${JSON.stringify(text)}`);
  const description = { text, parameters, returns, kind } as Description;
  return described(fn as (...args: never[]) => HostValue, description) as CallableOf<P, T>;
}

/** Omits the stack, whose cost would dominate: a test may often ask for refused arguments. */
const rangeError = (message: string): RangeError =>
  Object.assign(Object.create(RangeError.prototype) as RangeError, { message });

/**
 * A right or wrong implementation for a student's test, which sees only its answers: it runs outside of the sandbox.
 * @param name for people: `gradient`
 * @param parameters names and shapes in order; arguments are copies
 * @param returns shape of its answers
 * @param work cost of an evaluation, charged to the test, in turns of an empty loop; Infinity for arguments that are
 *   refused with a RangeError
 * @param fn keeps no state; is not called with refused arguments
 * @example
 *   implementation('gradient', [['beta', vector]], vector, ({ length }) => (length === 2 ? 10 : Infinity), ([x, y]) => [2 *
 *   x!, -y!])
 */
export function implementation<const P extends Parameters, T>(
  name: string,
  parameters: P,
  returns: ShapeOf<T>,
  work: (...args: ArgumentsOf<P>) => number,
  fn: (...args: ArgumentsOf<P>) => NoInfer<DeepReadonly<T>>,
): CallableOf<P, T> {
  const evaluate = (...args: ArgumentsOf<P>): unknown => {
    if (work(...args) === Infinity)
      throw rangeError(`this ${name} is not made for ${shortCall(name, args as readonly HostValue[])}`);
    return fn(...args);
  };
  const description = { text: name, parameters, returns, work };
  return described(evaluate as never, description as never) as unknown as CallableOf<P, T>;
}
