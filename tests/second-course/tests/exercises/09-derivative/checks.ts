import {
  agree,
  evaluationsAtMost,
  example,
  exercise,
  fn,
  functionOf,
  merged,
  number,
  numberIn,
  object,
  orderOfConvergence,
  property,
  purity,
  range,
  real,
  returnsFunction,
  signed,
  valuesOf,
} from 'descent-grader/checks';
import * as reference from '#reference/derivative.ts';
import { bell, eachFunction, functions, KINDS, type OfNumber, polynomial } from './functions.ts';

type Solution = Pick<typeof reference, 'derivative'>;

const DOMAINS = {
  f: functionOf(...KINDS),
  h: numberIn(range(0.001, 1, { usual: [0.1, 0.5] })),
  x: numberIn(signed(0.01, 5)),
};
interface HAndX {
  readonly h: number;
  readonly x: number;
}
const hAndX = object<HAndX>({ h: valuesOf(DOMAINS.h), x: valuesOf(DOMAINS.x) });
/** All that differs between right solutions is the rounding of a few operations. */
const TOLERANCE = 1e-12;

export default exercise<Solution>({
  exports: { derivative: fn(['f', 'h'], returnsFunction([['x', number]], number)) },
  right: reference,
  domains: DOMAINS,
  checks: [
    property({
      id: 'slope',
      title: 'the slope is that of the secant from x − h to x + h',
      points: 4,
      notes: { redundancy: 'the only one with all h and all x' },
      hint: 'Draw the points (x − h, f(x − h)) and (x + h, f(x + h)): which slope has the line through both?',
      judges: 'derivative',
      given: merged<OfNumber, HAndX>(functions, hAndX),
      each: eachFunction.map((one) => merged<OfNumber, HAndX>(one, hAndX)),
      // Small h of each size, where the slope is no whole number.
      always: [0.002, 0.008, 0.03].map((small) => ({ ...bell(1), h: small, x: 1.5 })),
      *holds(solution, { f, size, h: width, x: at }, recording) {
        const right = reference.derivative(f, width)(at);
        const scale = size(Math.abs(at) + width) / width;
        yield agree('the derivative at x', solution.derivative(f, width)(at), right, {
          scale,
          tolerance: TOLERANCE,
        });
        yield evaluationsAtMost(recording.evaluationsOf(f), 'f', 2);
      },
    }),
    property({
      id: 'two-functions',
      title: 'two derivatives do not know of each other',
      points: 2,
      hint: 'Where is f kept until x is known?',
      notes: { redundancy: 'says what is wrong before the audit does' },
      given: { one: functions, other: functions, x: DOMAINS.x },
      each: eachFunction.map((one) => ({ one })),
      *holds(solution, { one, other, x: at }) {
        const first = solution.derivative(one.f, 0.5);
        const second = solution.derivative(other.f, 0.25);
        const scale = 4 * (one.size(Math.abs(at) + 1) + other.size(Math.abs(at) + 1));
        yield agree('the derivative of the first function', first(at), reference.derivative(one.f, 0.5)(at), {
          scale,
          tolerance: TOLERANCE,
        });
        yield agree(
          'the derivative of the second function',
          second(at),
          reference.derivative(other.f, 0.25)(at),
          {
            scale,
            tolerance: TOLERANCE,
          },
        );
        yield agree(
          'the derivative of the first function, later',
          first(-at),
          reference.derivative(one.f, 0.5)(-at),
          { scale, tolerance: TOLERANCE },
        );
      },
    }),
    property({
      id: 'order',
      title: 'half the h divides the error by 4',
      points: 2,
      hint: 'A one-sided difference divides it by 2.',
      notes: { redundancy: 'what central differences are for: it needs no reference' },
      // The error is that of the third derivative, which is 0 at x = 1: the order is larger there.
      given: { x: real(1.2, 1.8) },
      *holds(solution, { x: at }) {
        const { f } = bell(1);
        const slope = (-2 * at) / ((at * at + 1) * (at * at + 1));
        const errors = [0.02, 0.01, 0.005].map((width) =>
          Math.abs(solution.derivative(f, width)(at) - slope),
        );
        yield orderOfConvergence('your derivative', errors, 2, 1e-11);
      },
    }),
    example({
      id: 'by-hand',
      title: 'the slope of x² is exact',
      points: 1,
      hint: 'f(3.5) − f(2.5) = 6',
      notes: { redundancy: 'a student can follow it on paper' },
      given: [{ of: polynomial(0, 0, 1, 0), h: 0.5, x: 3, slope: 6 }],
      *holds(solution, { of: { f }, h: width, x: at, slope }) {
        yield agree('the derivative at x', solution.derivative(f, width)(at), slope);
      },
    }),
    purity(),
  ],
});
