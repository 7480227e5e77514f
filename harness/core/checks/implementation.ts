import { described } from '../model/callable.ts';
import { readAs } from '../model/read-as.ts';
import type { HostValue } from '../model/shape.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import { shortCall } from './asked.ts';
import type { ArgumentsOf, CallableOf, Given, Parameters } from './callable.ts';
import type { ShapeOf } from './shapes.ts';

/** Turns of loops that one evaluation may take. */
const MOST_TURNS = 200_000;

/**
 * Functions that stand for right and wrong implementations of one thing, and are passed to a test that a student wrote.
 * The test sees what they answer, and nothing else of them: they run outside of its sandbox, and people read only a name,
 * such as `gradient3`. Each evaluation has module state of its own.
 * @param name what all are called
 * @param parameters the name and the shape of each, in order; arguments are copies
 * @param returns the shape of their answers
 * @param isWithin whether they may be asked that. Turns of loops are counted and limited, and what `map` and its like do is not:
 *   refuse long arguments
 * @returns numbers a solution, given by its factory: `import … from '../01-loss/variants/plain.ts?factory'`. Of that, a
 *   function makes the implementation of its exports. Arguments that it cannot answer are refused with a RangeError
 * @example
 *   const gradients = implementations('gradient', [['beta', vector]], vector, (beta) => beta.length <= 8);
 *   const uphill = gradients<Loss>(factory)(({ gradient }) => gradient);
 */
export function implementations<const P extends Parameters, T>(
  name: string,
  parameters: P,
  returns: ShapeOf<T>,
  isWithin: (...args: ArgumentsOf<P>) => boolean,
) {
  let count = 0;
  return <S>(factory: SolutionFactory) => {
    if (typeof factory !== 'function')
      throw new Error(`${name}: write ?factory behind the name of the module that is imported`);
    count += 1;
    const text = `${name}${count}`;
    return (use: (solution: S) => (...args: ArgumentsOf<P>) => NoInfer<Given<T>>): CallableOf<P, T> => {
      let turns = 0;
      const evaluate = (...args: ArgumentsOf<P>): HostValue => {
        const refused = (why: string): RangeError =>
          new RangeError(`this ${name} ${why} ${shortCall(name, args as readonly HostValue[])}`);
        turns = 0;
        if (!isWithin(...args)) throw refused('is not made for');
        let answer: unknown;
        try {
          const solution = factory(() => {
            if ((turns += 1) > MOST_TURNS) throw new RangeError();
          });
          answer = use(solution as S)(...args);
        } catch {
          throw refused(turns > MOST_TURNS ? 'takes too long for' : 'has no answer for');
        }
        const read = readAs(answer, returns);
        if (read === undefined) throw refused('has no answer for');
        return read;
      };
      const description = { text, parameters, returns, turns: () => turns };
      return described(evaluate as never, description as never) as unknown as CallableOf<P, T>;
    };
  };
}
