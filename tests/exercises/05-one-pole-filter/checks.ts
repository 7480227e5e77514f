import {
  FLOAT32_IS_NEAR,
  agree,
  anyOf,
  argumentsUnchanged,
  claim,
  constantFrom,
  example,
  exercise,
  fn,
  integer,
  momentumCoeff,
  property,
  real,
  record,
  same,
  vector,
  type Finding,
} from '../../../harness/core/checks/index.ts';
import * as reference from '../../../reference/one-pole-filter.ts';
import {
  anyFilter,
  faintSignal,
  filter,
  impulse,
  longSignal,
  m,
  SCIPY,
  signal,
  type Filter,
  type Vector,
} from './inputs.ts';
import { outputPicture, responsePicture, type Solution } from './pictures.ts';

/** Size of what enters each output sample: the answer of the same filter if no two of its terms could cancel. */
const sizes = ({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector =>
  reference.lfilter({ b: [Math.abs(b0), Math.abs(b1)], a: [Math.abs(a0), -Math.abs(a1)] }, x.map(Math.abs));

/** To hand back the input is linear, too, and has gain 1: it earns nothing where a filter would do something. */
function isFiltered(given: Parameters<typeof reference.lfilter>[0], x: Vector, y: Vector): Finding {
  const isBack = (answer: Vector): boolean => x.every((sample, k) => sample === answer[k]);
  return claim(
    !isBack(y) || isBack(reference.lfilter(given, x)),
    'y is x as it came in: nothing is filtered',
    y,
  );
}

/** The largest magnitude in these vectors, whether or not the filter is the right one. */
const largest = (...vectors: Vector[]): number => Math.max(1e-3, ...vectors.flat().map(Math.abs));

export default exercise<Solution>({
  exports: {
    onePole: fn(['momentumCoeff'], record({ b: vector, a: vector })),
    lfilter: fn(['filter', 'x'], vector),
  },
  checks: [
    property({
      id: 'coefficients',
      title: 'onePole has the coefficients b = [1 − m, 0] and a = [1, −m]',
      points: 1,
      hint: 'Bring y[k] = (1 − m)·x[k] + m·y[k−1] into the form a₀·y[k] + a₁·y[k−1] = b₀·x[k] + b₁·x[k−1].',
      notes: { redundancy: 'what a student can read off the difference equation' },
      given: { momentumCoeff: m },
      *holds(solution, { momentumCoeff: pole }) {
        const { b, a } = solution.onePole(pole);
        const expected = reference.onePole(pole);
        // 1 − m is as exact as 1 is.
        yield agree('b of onePole', b, expected.b, { scale: 1 });
        yield agree('a of onePole', a, expected.a, { scale: 1 });
      },
    }),
    // The next two take onePole and lfilter together: a₁ with the other sign in both of them is a right filter, too.
    property({
      id: 'pole',
      title: 'an impulse comes out as 1 − m and then decays by the factor m, the pole',
      points: 1,
      hint: 'Send 1, 0, 0, 0 through your own filter with m = ½ by hand: ½, ¼, ⅛, … must come out.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: { momentumCoeff: m },
      runs: 50,
      picture: (solution, { momentumCoeff: pole }) => responsePicture(solution, pole, impulse(16)),
      *holds(solution, { momentumCoeff: pole }) {
        const h = solution.lfilter(solution.onePole(pole), impulse(16));
        yield same('the length of the response to an impulse', h.length, 16);
        yield agree('the response to an impulse at k = 0', h[0]!, 1 - pole, { scale: 1 });
        for (let k = 1; k < h.length; k += 1)
          yield agree(
            `the response to an impulse at k = ${k}, m times your value before,`,
            h[k]!,
            pole * h[k - 1]!,
            {
              scale: 1,
            },
          );
      },
    }),
    property({
      id: 'gain',
      title: 'a constant passes through the filter of the momentum with gain 1',
      points: 1,
      hint: 'Fed with a constant, y[k] and y[k−1] become equal in the long run. What does the difference equation say then?',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'the filter’s other property, seen from outside' },
      given: { momentumCoeff: anyOf(momentumCoeff(0, 0.7), constantFrom(0)), height: real(0.5, 4) },
      runs: 20,
      picture: (solution, { momentumCoeff: pole, height }) =>
        responsePicture(solution, pole, Array<number>(32).fill(height)),
      *holds(solution, { momentumCoeff: pole, height }) {
        const y = solution.lfilter(solution.onePole(pole), Array<number>(100).fill(height));
        yield same('the length of the response to a constant', y.length, 100);
        // 0.7¹⁰⁰ ≈ 3e-16: the start has died away.
        yield agree('the last sample of the response to a constant', y.at(-1)!, height);
        yield isFiltered(reference.onePole(pole), Array<number>(2).fill(height), y.slice(0, 2));
      },
    }),
    property({
      id: 'difference-equation',
      title: 'lfilter obeys the difference equation of any filter of first order',
      points: 2,
      patience: 5,
      hint: 'Solve a₀·y[k] + a₁·y[k−1] = b₀·x[k] + b₁·x[k−1] for y[k]: all four coefficients appear, and before the signal all is 0.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: { filter: anyFilter, x: signal(64) },
      always: [longSignal, faintSignal],
      picture: outputPicture,
      *holds(solution, { filter: given, x }) {
        const y = solution.lfilter(given, x);
        yield same('the length of y', y.length, x.length);
        const [b0, b1] = given.b;
        const [a0, a1] = given.a;
        const scale = sizes(given, x);
        // From the student's own sample before: rounding cannot grow along the signal.
        for (let k = 0; k < x.length; k += 1) {
          const expected = (b0 * x[k]! + b1 * (x[k - 1] ?? 0) - a1 * (y[k - 1] ?? 0)) / a0;
          yield agree(`y[${k}]`, y[k]!, expected, { scale: scale[k]! });
        }
      },
    }),
    // Catches nothing that the difference equation does not: numbers to look up say more to who doubts the equation.
    example({
      id: 'scipy',
      title: 'lfilter gives the numbers that SciPy gives',
      points: 1,
      hint: 'These are outputs of scipy.signal.lfilter. Compare sample by sample: the first that differs shows what is missing.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'numbers that somebody else computed' },
      given: SCIPY,
      picture: outputPicture,
      *holds(solution, { filter: given, x, y }) {
        yield agree('y', solution.lfilter(given, x), y, { scale: largest(sizes(given, x)) });
      },
    }),
    // The next two catch nothing that the difference equation does not, but they hold the filter against itself: one
    // that is wrong and yet linear and time-invariant keeps their points.
    property({
      id: 'convolution',
      title: 'the output is the convolution of the input with the impulse response of your filter',
      points: 1,
      hint: 'Every sample of x starts an impulse response of its own, scaled by it, and all of these add up.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'the same filter, understood by its impulse response' },
      given: { filter, x: signal(24) },
      runs: 50,
      picture: outputPicture,
      *holds(solution, { filter: given, x }) {
        const [h, y] = [solution.lfilter(given, impulse(x.length)), solution.lfilter(given, x)];
        yield same('the length of the response to an impulse', h.length, x.length);
        const sums = x.map((_, k) =>
          x.slice(0, k + 1).reduce((sum, sample, n) => sum + sample * h[k - n]!, 0),
        );
        yield isFiltered(given, x, y);
        const scale = largest(
          sizes(given, x),
          y,
          h.map((value) => value * largest(x)),
        );
        yield agree('y, against the convolution of x with your own response to an impulse,', y, sums, {
          scale,
        });
      },
    }),
    // It follows from the convolution, but says which of the two laws is broken.
    property({
      id: 'linear-and-time-invariant',
      title: 'the response to a sum is the sum of the responses, and a delayed input gives a delayed output',
      points: 1,
      hint: 'No sample may be treated in a way of its own, the first one included: all obey the same equation.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'what makes it a filter: it says more than a wrong number',
      },
      given: { filter, x: signal(12, 12), other: signal(12, 12), weight: real(-2, 2), delay: integer(1, 5) },
      runs: 50,
      picture: outputPicture,
      *holds(solution, { filter: given, x, other, weight, delay }) {
        const rest = Array<number>(delay).fill(0);
        const sum = x.map((sample, k) => sample + weight * other[k]!);
        const [y, ofOther, ofSum] = [x, other, sum].map((input) => solution.lfilter(given, input));
        const late = solution.lfilter(given, [...rest, ...x]);
        yield same('the length of y', y!.length, x.length);
        yield same('the length of the response to other', ofOther!.length, x.length);
        yield isFiltered(given, x, y!);
        const scale = largest(sizes(given, x), sizes(given, other), y!, ofOther!) * (1 + Math.abs(weight));
        const expected = y!.map((sample, k) => sample + weight * ofOther![k]!);
        yield agree('the response to x + weight·other', ofSum!, expected, { scale });
        yield agree('the response to x, delayed by zeros,', late, [...rest, ...y!], { scale });
      },
    }),
    example({
      id: 'length',
      title: 'the output is as long as the input, and empty for an empty one',
      points: 1,
      hint: 'Count the samples that come out of an input of none, of one and of two samples.',
      given: [{ x: [] }, { x: [3] }, { x: [3, -1] }, { x: [0, 0, 0, 0, 0] }],
      *holds(solution, { x }) {
        yield same('the length of y', solution.lfilter({ b: [1, 0.5], a: [2, -1] }, x).length, x.length);
      },
    }),
    property({
      id: 'no-side-effects',
      title: 'every call begins from rest, and filter and x are left as they were',
      points: 1,
      hint: 'Do not write into x, b or a, and set the state to zero inside the function.',
      given: { filter, x: signal(8), momentumCoeff: m },
      runs: 30,
      *holds(solution, { filter: given, x, momentumCoeff: pole }, seen) {
        const answers = () => {
          const { b, a } = solution.onePole(pole);
          return [b, a, solution.lfilter(given, x)];
        };
        const [first, second] = [answers(), answers()];
        yield agree('the answer at the second time', second, first);
        yield argumentsUnchanged(seen);
      },
    }),
  ],
});
