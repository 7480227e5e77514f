import {
  agree,
  example,
  exercise,
  fn,
  hinted,
  integer,
  property,
  purity,
  real,
  record,
  same,
  vector,
  type Finding,
} from 'descent-grader/checks';
import { log10 } from '#reference/math.ts';
import * as reference from '#reference/one-pole-filter.ts';
import { FLOAT32_IS_NEAR } from '../notes.ts';
import { EQUATION_HINT, LENGTH_HINT, ONE_POLE_HINT } from './hints.ts';
import {
  anyFiltering,
  BORDERS,
  DOMAINS,
  impulse,
  LENGTHS,
  LONG,
  ordinaryCoefficient,
  ordinaryFilter,
  ordinarySignal,
  type Vector,
} from './inputs.ts';
import { convolved, hasSamples, isComputed, isOutput, sizesBy, soundsOn } from './laws.ts';
import { outputPicture, responsePicture, type Solution } from './pictures.ts';
import { SCIPY } from './scipy.ts';
import { sizes } from './sizes.ts';

/** Both lists of coefficients; 1 − m is as exact as 1 is. */
function* isOnePole({ b, a }: { readonly b: Vector; readonly a: Vector }, pole: number): Iterable<Finding> {
  const expected = reference.onePole(pole);
  yield agree('b of onePole', b, expected.b, { scale: [1, 0] });
  yield agree('a of onePole', a, expected.a, { scale: [1, pole] });
}

export default exercise<Solution>({
  exports: {
    onePole: fn(['momentumCoeff'], record({ b: vector, a: vector })),
    lfilter: fn(['filter', 'x'], vector),
  },
  right: reference,
  domains: DOMAINS,
  // Nothing overflows.
  together: { lfilter: ({ a: [a0, a1] }, x) => x.length * log10(Math.abs(a1! / a0!)) <= 250 },
  // Poles and zeros at 1 and at −1, and a zero on the pole.
  relations: {
    lfilter: [
      { of: 'filter.a.1', is: 'a₀', value: ({ a: [a0] }) => a0! },
      { of: 'filter.a.1', is: '−a₀', value: ({ a: [a0] }) => -a0! },
      { of: 'filter.b.1', is: 'b₀', value: ({ b: [b0] }) => b0! },
      { of: 'filter.b.1', is: '−b₀', value: ({ b: [b0] }) => -b0! },
      { of: 'filter.b.1', is: 'a₁b₀/a₀', value: ({ b: [b0], a: [a0, a1] }) => (a1! * b0!) / a0! },
    ],
  },
  checks: [
    property({
      id: 'coefficients',
      judges: 'onePole',
      title: 'onePole has the coefficients b = [1 − m, 0] and a = [1, −m]',
      points: 1,
      hint: ONE_POLE_HINT,
      notes: { redundancy: 'what a student can read off the difference equation' },
      given: { momentumCoeff: DOMAINS.momentumCoeff },
      *holds(solution, { momentumCoeff: pole }) {
        yield* isOnePole(solution.onePole(pole), pole);
      },
    }),
    // The next two take onePole and lfilter together: a₁ with the other sign in both of them is a right filter, too.
    property({
      id: 'pole',
      title: 'an impulse comes out as 1 − m and then decays by the factor m, the pole',
      points: 1,
      hint: 'With m = 0.8 an impulse 1, 0, 0, … comes out as 0.2, 0.16, 0.128, …: 1 − m, and then m times the sample before.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: { momentumCoeff: DOMAINS.momentumCoeff },
      runs: 30,
      picture: (solution, { momentumCoeff: pole }) => responsePicture(solution, pole, impulse(16)),
      *holds(solution, { momentumCoeff: pole }) {
        const h = solution.lfilter(solution.onePole(pole), impulse(16));
        yield hasSamples('the response to an impulse', h, 12);
        yield agree('the response to an impulse at k = 0', h[0]!, 1 - pole, { scale: 1 });
        // From your value before, which is a number, as the first is: 1 − m is known to fewer digits than the ratio.
        for (let k = 1; k < 12; k += 1) {
          const expected = pole * h[k - 1]!;
          const what = `the response to an impulse at k = ${k}, which should be m times your value before,`;
          yield agree(what, h[k]!, expected, { scale: Math.abs(expected) });
        }
      },
    }),
    property({
      id: 'gain',
      title: 'a constant passes through the filter of the momentum with gain 1',
      points: 1,
      hint: 'A constant c comes out as (1 − m)·c, (1 − m²)·c, (1 − m³)·c, …, and in the long run as c itself.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'the filter’s other property, seen from outside' },
      given: { momentumCoeff: ordinaryCoefficient(0.7), height: real(0.5, 4) },
      runs: 10,
      picture: (solution, { momentumCoeff: pole, height }) =>
        responsePicture(solution, pole, Array<number>(32).fill(height)),
      *holds(solution, { momentumCoeff: pole, height }) {
        const y = solution.lfilter(solution.onePole(pole), Array<number>(100).fill(height));
        yield hasSamples('the response to a constant', y, 90);
        // Handing back the input has the gain 1, too, and earns nothing.
        yield agree('the first sample of the response to a constant', y[0]!, (1 - pole) * height, {
          scale: height,
        });
        // 0.7⁹⁰ ≈ 1e-14: the start has died away.
        yield agree('the response to a constant at k = 89', y[89]!, height);
      },
    }),
    property({
      id: 'difference-equation',
      title: 'lfilter obeys the difference equation of a filter of first order',
      points: 1,
      hint: EQUATION_HINT,
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'the filter at its plainest, without borders' },
      given: { filter: ordinaryFilter, x: ordinarySignal(20) },
      picture: outputPicture,
      *holds(solution, { filter, x }) {
        yield* isOutput('y', solution.lfilter(filter, x), filter, x);
      },
    }),
    example({
      id: 'length',
      title: 'the output is as long as the input, whether that has no sample, one or many',
      points: 1,
      hint: LENGTH_HINT,
      notes: { redundancy: 'lengths by themselves: an empty signal has a sentence of its own' },
      given: LENGTHS,
      picture: outputPicture,
      *holds(solution, { filter, x }) {
        const y = solution.lfilter(filter, x);
        yield same('the length of y', y.length, x.length);
        yield* isComputed(y, x);
      },
    }),
    property({
      id: 'any-filter',
      judges: 'lfilter',
      title:
        'lfilter is right for every filter and signal: tiny and huge, short and long, zero and negative, growing and decaying',
      points: 1,
      hint: EQUATION_HINT,
      notes: { margin: FLOAT32_IS_NEAR },
      given: anyFiltering,
      // Each length from 2 to 40 is a matter of chance.
      runs: 40,
      always: [...BORDERS, ...LONG],
      picture: outputPicture,
      *holds(solution, { filter, x }) {
        yield* isOutput('y', solution.lfilter(filter, x), filter, x);
      },
    }),
    // Catches nothing that the difference equation does not: numbers to look up say more to a student who doubts it.
    example({
      id: 'scipy',
      title: 'lfilter gives the numbers that SciPy gives',
      points: 1,
      hint: 'These are outputs of scipy.signal.lfilter. Compare sample by sample: the first that differs shows what is missing.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'numbers that SciPy computed' },
      given: SCIPY,
      picture: outputPicture,
      *holds(solution, { filter, x, y }) {
        yield agree('y', solution.lfilter(filter, x), y, { scale: sizes(filter, x) });
      },
    }),
    property({
      id: 'convolution',
      title: 'the output is the convolution of the input with the impulse response',
      points: 1,
      hint: 'With h, your own response to an impulse, y[k] is the sum of x[n]·h[k−n] over all n from 0 to k.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'the same filter, understood by its impulse response' },
      given: { filter: ordinaryFilter, x: ordinarySignal(13) },
      runs: 30,
      picture: outputPicture,
      *holds(solution, { filter, x }) {
        const h = solution.lfilter(filter, impulse(x.length));
        yield* hinted(LENGTH_HINT, same('the length of the response to an impulse', h.length, x.length));
        yield* soundsOn(h);
        const y = solution.lfilter(filter, x);
        yield agree(
          'y, which should be the convolution of x with your own response to an impulse,',
          y,
          convolved(x, h),
          { scale: sizesBy(h, x) },
        );
      },
    }),
    // It follows from the convolution, but says which of the two laws is broken.
    property({
      id: 'linear-and-time-invariant',
      title: 'the response to a sum is the sum of the responses, and a delayed input gives a delayed output',
      points: 1,
      hint: 'The response to x + w·v is that to x plus w times that to v, sample by sample; zeros before x come out as zeros, and then y as without them.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'what makes it a filter: it says more than a wrong number',
      },
      given: {
        filter: ordinaryFilter,
        x: ordinarySignal(12),
        other: ordinarySignal(12),
        weight: real(-2, 2),
        delay: integer(1, 5),
      },
      runs: 30,
      picture: outputPicture,
      *holds(solution, { filter, x, other, weight, delay }) {
        const h = solution.lfilter(filter, impulse(x.length + delay));
        yield* soundsOn(h);
        const [y, ofOther] = [solution.lfilter(filter, x), solution.lfilter(filter, other)];
        yield* hinted(LENGTH_HINT, same('the length of y', y.length, x.length));
        const sum = x.map((sample, k) => sample + weight * other[k]!);
        const sizesOfOther = sizesBy(h, other);
        const scale = sizesBy(h, x).map((size, k) => size + Math.abs(weight) * sizesOfOther[k]!);
        const expected = y.map((sample, k) => sample + weight * ofOther[k]!);
        yield agree(
          'the response to the weighted sum of two signals',
          solution.lfilter(filter, sum),
          expected,
          { scale },
        );
        const rest = Array<number>(delay).fill(0);
        const late = solution.lfilter(filter, [...rest, ...x]);
        yield agree('the response to x, delayed by zeros,', late, [...rest, ...y], {
          scale: sizesBy(h, [...rest, ...x]),
        });
      },
    }),
    purity(),
  ],
});
