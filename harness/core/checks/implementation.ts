import { described } from '../model/callable.ts';
import type { HostValue } from '../model/shape.ts';
import { shortCall } from './asked.ts';
import type { ArgumentsOf, CallableOf, Given, Parameters } from './callable.ts';
import type { ShapeOf } from './shapes.ts';

/** A RangeError without a stack, whose making would take longer than all else: a test may often ask for what is refused. */
const rangeError = (message: string): RangeError =>
  Object.assign(Object.create(RangeError.prototype) as RangeError, { message });

/**
 * A function that stands for a right or a wrong implementation and is passed to a test that a student wrote. The test sees
 * what it answers, and nothing else: it runs outside of the sandbox, and people read only its name.
 * @param name what people read: `gradient`
 * @param parameters the name and the shape of each, in order; arguments are copies
 * @param returns the shape of its answers
 * @param work how many turns of an empty loop an evaluation takes, about: the test is charged for them. Infinity for arguments
 *   that are refused with a RangeError
 * @param fn remembers nothing; is not called with arguments that are refused
 * @example
 *   implementation('gradient', [['beta', vector]], vector, ({ length }) => (length === 2 ? 10 : Infinity), ([x, y]) => [2 * x!, -y!])
 */
export function implementation<const P extends Parameters, T>(
  name: string,
  parameters: P,
  returns: ShapeOf<T>,
  work: (...args: ArgumentsOf<P>) => number,
  fn: (...args: ArgumentsOf<P>) => NoInfer<Given<T>>,
): CallableOf<P, T> {
  const evaluate = (...args: ArgumentsOf<P>): unknown => {
    if (work(...args) === Infinity)
      throw rangeError(`this ${name} is not made for ${shortCall(name, args as readonly HostValue[])}`);
    return fn(...args);
  };
  const description = { text: name, parameters, returns, work };
  return described(evaluate as never, description as never) as unknown as CallableOf<P, T>;
}
