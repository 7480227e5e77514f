import {
  across,
  agree,
  constantFrom,
  evaluationsAtMost,
  example,
  exercise,
  fn,
  functionOf,
  mapped,
  merged,
  number,
  numberIn,
  object,
  orderOfConvergence,
  property,
  purity,
  range,
  real,
  signed,
  wholeAcross,
} from 'descent-grader/checks';
import * as reference from '#reference/simpson.ts';
import { bell, constant, functions, KINDS, type OfNumber, polynomial } from '../functions/index.ts';

type Solution = Pick<typeof reference, 'simpson'>;

const END = signed(0.01, 5);
const INTERVALS = range(2, 200);
const end = across(END, real(-2, 2));
const pairs = mapped(wholeAcross(range(1, 100)), (half) => 2 * half);

/** The size of the terms that are added up. */
const scaleOf = (size: (reach: number) => number, a: number, b: number): number =>
  Math.abs(b - a) * size(Math.max(Math.abs(a), Math.abs(b)));

export default exercise<Solution>({
  exports: { simpson: fn(['f', 'a', 'b', 'n'], number) },
  domains: { f: functionOf(...KINDS), a: numberIn(END), b: numberIn(END), n: numberIn(INTERVALS) },
  together: { simpson: (_f, _a, _b, n) => n % 2 === 0 },
  relations: { simpson: [{ of: 'b', is: 'a', value: (_f, a) => a }] },
  checks: [
    property({
      id: 'integral',
      title: 'the integral is that of the rule',
      points: 4,
      hint: 'Write down the weights for n = 4: 1, 4, 2, 4, 1.',
      judges: 'simpson',
      given: merged<OfNumber, { a: number; b: number; n: number }>(
        functions,
        object({ a: end, b: end, n: pairs }),
      ),
      // A polynomial of degree three does not show how many intervals there are.
      always: [2, 20, 160, 200].flatMap((n) =>
        // With the same numbers, another f.
        [0.5, 2].map((width) => ({ ...bell(width), a: -5, b: 4, n })),
      ),
      *holds(solution, { f, size, a, b, n }, recording) {
        yield agree('the integral', solution.simpson(f, a, b, n), reference.simpson(f, a, b, n), {
          scale: scaleOf(size, a, b),
          tolerance: 1e-12,
        });
        yield evaluationsAtMost(recording.evaluationsOf(f), 'f', n + 1);
      },
    }),
    property({
      id: 'exact',
      title: 'polynomials up to degree three are integrated exactly',
      points: 2,
      hint: 'Integrate x³ by hand, and compare.',
      notes: { redundancy: 'a law that students can test without us' },
      given: { b: end, n: constantFrom(2, 4, 10) },
      *holds(solution, { b, n }) {
        const { f, size } = polynomial(1, 2, 3, 4);
        const integral = b * (1 + b * (1 + b * (1 + b)));
        yield agree('the integral of 1 + 2x + 3x² + 4x³', solution.simpson(f, 0, b, n), integral, {
          scale: scaleOf(size, 0, b),
        });
      },
    }),
    property({
      id: 'order',
      title: 'twice as many intervals divide the error by 16',
      points: 2,
      hint: 'A rule of order 2 divides it by 4: which weights does it have?',
      notes: { redundancy: 'what the rule is for: it needs no reference' },
      given: { b: real(1, 2) },
      *holds(solution, { b }) {
        const { f } = bell(1);
        const integral = reference.simpson(f, 0, b, 4000);
        const errors = [16, 32, 64].map((n) => Math.abs(solution.simpson(f, 0, b, n) - integral));
        yield orderOfConvergence('your integral', errors, 4, 1e-13);
      },
    }),
    example({
      id: 'by-hand',
      title: 'the numbers of the lecture are right',
      points: 1,
      hint: 'n = 2 is a single parabola.',
      notes: { redundancy: 'a student can follow it on paper' },
      given: [
        { of: polynomial(0, 0, 1, 0), a: 0, b: 3, n: 2, integral: 9 },
        { of: constant(2), a: 1, b: -1, n: 4, integral: -4 },
      ],
      *holds(solution, { of: { f }, a, b, n, integral }) {
        yield agree('the integral', solution.simpson(f, a, b, n), integral);
      },
    }),
    purity<Solution>({ right: reference }),
  ],
});
