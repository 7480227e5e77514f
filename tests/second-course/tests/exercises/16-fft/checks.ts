import {
  across,
  agree,
  complex,
  constantFrom,
  eachOf,
  example,
  exercise,
  fn,
  integer,
  list,
  listOf,
  mapped,
  numberIn,
  object,
  property,
  purity,
  real,
  recordOf,
  same,
  signed,
  tuple,
  vectorOf,
  type Arbitrary,
} from 'descent-grader/checks';
import * as reference from '#reference/fft.ts';

type Solution = Pick<typeof reference, 'fft'>;
type Signal = readonly reference.Complex[];

const PART = signed(0.001, 100);
const sampleOf = (part: Arbitrary<number>) => object<{ re: number; im: number }>({ re: part, im: part });
const ordinary = sampleOf(real(-5, 5));
const signals = eachOf(
  vectorOf(sampleOf(across(PART, real(-5, 5))), 2),
  ...[1, 4, 8, 16, 32, 64].map((n) => vectorOf(ordinary, n)),
  vectorOf(object({ re: real(-5, 5), im: constantFrom(0) }), 8),
  vectorOf(object({ re: constantFrom(0), im: real(-5, 5) }), 8),
);

const sizeOf = (x: Signal): number => x.reduce((sum, { re, im }) => sum + Math.abs(re) + Math.abs(im), 0);
const real1 = (...values: readonly number[]): Signal => values.map((re) => ({ re, im: 0 }));
const LENGTHS = [1, 2, 4, 8, 16, 32, 64];

export default exercise<Solution>({
  exports: { fft: fn(['x'], list(complex)) },
  domains: { x: listOf(recordOf({ re: numberIn(PART), im: numberIn(PART) }), 1, 64, LENGTHS) },
  together: { fft: (x) => LENGTHS.includes(x.length) },
  checks: [
    property({
      id: 'transform',
      judges: 'fft',
      title: 'each entry is the sum of the definition',
      points: 6,
      hint: 'Transform two and then four numbers by the definition. Which half of x is which half of the answer?',
      given: { x: signals },
      *holds(solution, { x }) {
        const y = solution.fft(x);
        yield same('the number of entries', y.length, x.length);
        yield agree('fft(x)', y, reference.fft(x), { scale: sizeOf(x) });
      },
    }),
    property({
      id: 'shift',
      title: 'a single 1 becomes numbers of magnitude 1 that turn evenly',
      points: 1,
      hint: 'By which angle do the entries of the transform of 0, 1, 0, 0 turn?',
      notes: { redundancy: 'a student can draw it' },
      given: {
        at: mapped(tuple(integer(0, 15), constantFrom(2, 1, 4, 8, 16)), ([j, n]) => ({ j: j % n, n })),
      },
      *holds(solution, { at: { j, n } }) {
        const y = solution.fft(real1(...Array.from({ length: n }, (_, k) => (k === j ? 1 : 0))));
        yield same('the number of entries', y.length, n);
        const powers = reference.powersOf(reference.rootOf(n), n);
        yield agree(
          'the transform of a single 1',
          y,
          y.map((_, k) => powers[(j * k) % n]!),
        );
      },
    }),
    example<Solution, { x: Signal; y: Signal }>({
      id: 'by-hand',
      title: 'the numbers of the task are right',
      points: 2,
      hint: 'Do the examples of the task on paper: one of them shows which way the angles go.',
      notes: { redundancy: 'a student can follow it on paper' },
      given: [
        { x: real1(1, 2), y: real1(3, -1) },
        { x: real1(1, 0, 0, 0), y: real1(1, 1, 1, 1) },
        {
          x: real1(0, 1, 0, 0),
          y: [
            { re: 1, im: 0 },
            { re: 0, im: -1 },
            { re: -1, im: 0 },
            { re: 0, im: 1 },
          ],
        },
      ],
      *holds(solution, { x, y }) {
        yield agree('fft(x)', solution.fft(x), y);
      },
    }),
    purity<Solution>({ right: reference }),
  ],
});
