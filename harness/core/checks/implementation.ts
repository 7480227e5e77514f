import { described } from '../model/callable.ts';
import type { HostValue } from '../model/shape.ts';
import { shortCall } from './asked.ts';
import type { ArgumentsOf, CallableOf, DeepReadonly, Parameters } from './callable.ts';
import type { ShapeOf } from './shapes.ts';

/** Omits the stack, whose cost would dominate: a test may often ask for refused arguments. */
const rangeError = (message: string): RangeError =>
  Object.assign(Object.create(RangeError.prototype) as RangeError, { message });

/**
 * A right or wrong implementation for a student's test, which sees only its answers: it runs outside of the sandbox.
 * @param name for people: `gradient`
 * @param parameters names and shapes in order; arguments are copies
 * @param returns the shape of its answers
 * @param work cost of an evaluation, charged to the test, in turns of an empty loop; Infinity for arguments that are
 *   refused with a RangeError
 * @param fn keeps no state; is not called with refused arguments
 * @example
 *   implementation('gradient', [['beta', vector]], vector, ({ length }) => (length === 2 ? 10 : Infinity), ([x, y]) => [2 * x!, -y!])
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
