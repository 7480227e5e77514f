import {
  FLOAT32_IS_NEAR,
  agree,
  anyOf,
  argumentsUnchanged,
  complex,
  constantFrom,
  example,
  exercise,
  fn,
  list,
  momentumCoeff,
  number,
  property,
  real,
  record,
  same,
  tuple,
  vector,
} from '../../../harness/core/checks/index.ts';
import { hypot, log10 } from '../../../reference/math.ts';
import { lfilter, onePole } from '../../../reference/one-pole-filter.ts';
import * as reference from '../../../reference/transfer-function.ts';
import {
  type Complex,
  filterWithin,
  filter,
  omega,
  farOmega,
  longGrid,
  someFilter,
  growingFilter,
  somePhasors,
  faintPhasors,
  coefficient,
  sizeOf,
  transform,
  conjugate,
  phasor,
} from './filters.ts';
import { ofTheMomentum, responsePicture, type Solution, zeroAndPolePicture } from './pictures.ts';
import { SCIPY } from './scipy.ts';

/** By how many decibels a level rises for each 1 by which ln|H| does: an error of 1e-9 in |H| is one of 8.7e-9 dB. */
const DECIBEL = 20 / Math.LN10;

export default exercise<Solution>({
  exports: {
    frequencyResponse: fn(['filter', 'omega'], list(complex)),
    levelInDecibel: fn(['h'], vector),
    zerosPolesGain: fn(['filter'], record({ zeros: vector, poles: vector, gain: number })),
  },
  checks: [
    property({
      id: 'frequency-response',
      title: 'the frequency response is H at z = e^(jΩ), for any filter of first order',
      points: 1,
      hint: 'Put z⁻¹ = cos Ω − j·sin Ω into numerator and denominator, then divide the two complex numbers.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'the transfer function itself, evaluated on the unit circle',
      },
      given: { filter, omega },
      always: [
        { filter: someFilter, omega: farOmega },
        { filter: growingFilter, omega: [1e-7, 0.5, -2] },
      ],
      picture: responsePicture,
      *holds(solution, { filter: given, omega: frequencies }) {
        const h = solution.frequencyResponse(given, frequencies);
        yield same('the number of values', h.length, frequencies.length);
        const expected: Complex[] = reference.frequencyResponse(given, frequencies);
        for (const [k, frequency] of frequencies.entries())
          yield agree(`H at Ω = ${frequency}`, h[k]!, expected[k]!, { scale: sizeOf(given, frequency) });
      },
    }),
    // The next four catch nothing that the definition does not. Each looks at it from another side and says something
    // else to who does not find the mistake; a response that is wrong in one respect keeps the points of the others.
    property({
      id: 'symmetry',
      title: 'the frequency response repeats after 2π, and at −Ω it is the conjugate of that at Ω',
      points: 1,
      hint: 'Ω is an angle in radians, and one turn further everything is as before. Is it scaled on its way into the cosine?',
      notes: { redundancy: 'a property that students can see in the plot' },
      given: { filter, omega: real(0.1, 3) },
      runs: 50,
      picture: responsePicture,
      *holds(solution, { filter: given, omega: frequency }) {
        const h = solution.frequencyResponse(given, [frequency, -frequency, frequency + 2 * Math.PI]);
        yield same('the number of values for Ω, −Ω and Ω + 2π', h.length, 3);
        const [at, mirrored, turned] = h as [Complex, Complex, Complex];
        const scale = Math.max(sizeOf(given, frequency), hypot(at.re, at.im));
        yield agree('H at −Ω', mirrored, conjugate(at), { scale });
        yield agree('H at Ω + 2π', turned, at, { scale });
      },
    }),
    property({
      id: 'momentum-filter',
      title: 'the filter of the momentum has H = 1 at Ω = 0 and H = (1 − m)/(1 + m) at Ω = π',
      points: 1,
      hint: 'At Ω = 0 is z⁻¹ = 1, at Ω = π it is −1: there H is a quotient of two real numbers. Work them out for m = ½.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'the values at Ω = 0 and π that a student can work out by hand',
      },
      given: { momentumCoeff: coefficient },
      runs: 50,
      picture: (solution, given) => responsePicture(solution, ofTheMomentum(given)),
      *holds(solution, { momentumCoeff: m }) {
        const h = solution.frequencyResponse(onePole(m), [0, Math.PI]);
        const expected = [
          { re: 1, im: 0 },
          { re: (1 - m) / (1 + m), im: 0 },
        ];
        yield agree('H at Ω = 0 and Ω = π', h, expected, { scale: 1 });
      },
    }),
    property({
      id: 'transform-of-the-impulse-response',
      title: 'the frequency response is the Fourier transform of the impulse response',
      points: 1,
      hint: 'H(e^(jΩ)) = Σ h[k]·e^(−jΩk), with the h of exercise 05. Compare at Ω = 0: H is the sum of all h[k].',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'the same response, understood by the impulse response' },
      given: { filter: filterWithin(0.5), omega: real(-3.5, 3.5) },
      runs: 50,
      picture: responsePicture,
      *holds(solution, { filter: given, omega: frequency }) {
        // |pole| ≤ ½: what comes after 64 samples is below 1e-19.
        const impulse = Array.from({ length: 64 }, (_, k) => (k === 0 ? 1 : 0));
        const expected = transform(lfilter(given, impulse), frequency);
        const h = solution.frequencyResponse(given, [frequency]);
        yield agree('H at Ω', h, [expected], { scale: sizeOf(given, frequency) });
      },
    }),
    example({
      id: 'scipy',
      title: 'the frequency response has the values that SciPy gives',
      points: 1,
      hint: 'These are values of scipy.signal.freqz. Begin with the Ω for which you can work out H by hand.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'numbers that somebody else computed' },
      given: SCIPY,
      picture: responsePicture,
      *holds(solution, { filter: given, omega: frequencies, h }) {
        const found = solution.frequencyResponse(given, frequencies);
        yield agree('H', found, h);
      },
    }),
    property({
      id: 'level',
      title: 'the level is 20·log₁₀|H| decibels',
      points: 1,
      hint: 'First the magnitude, from real and imaginary part; then the logarithm to base 10; ten times the magnitude is 20 dB more.',
      given: { h: tuple(phasor, phasor, phasor) },
      always: [{ h: faintPhasors }],
      *holds(solution, { h }) {
        const expected = h.map(({ re, im }) => 20 * log10(hypot(re, im)));
        yield agree('the level', solution.levelInDecibel([...h]), expected, { scale: DECIBEL });
      },
    }),
    example({
      id: 'silence',
      title: 'the level of 0 is −Infinity decibels, and an empty list has an empty list of levels',
      points: 1,
      hint: 'Math.log10(0) is −Infinity, which is the right answer here: nothing needs to be kept away from the logarithm.',
      given: [
        { h: [{ re: 0, im: 0 }], level: [-Infinity] },
        {
          h: [
            { re: 6, im: 8 },
            { re: 0, im: 0 },
            { re: 0, im: -0.1 },
          ],
          level: [20, -Infinity, -20],
        },
        { h: [], level: [] },
      ],
      *holds(solution, { h, level }) {
        yield agree('the level', solution.levelInDecibel(h), level, { scale: DECIBEL });
      },
    }),
    // What this one catches, the next one does, too: it is for who has the filter of the momentum right, but no other.
    property({
      id: 'zero-and-pole-of-the-momentum',
      title: 'the filter of the momentum has its zero in the origin, its pole at m and the gain 1 − m',
      points: 1,
      hint: 'Multiply numerator and denominator by z: where is each of them zero, and what is left before z?',
      notes: { redundancy: 'the pole at the momentum coefficient, which the notebook is about' },
      given: { momentumCoeff: anyOf(momentumCoeff(), constantFrom(0)) },
      picture: (solution, given) => zeroAndPolePicture(solution, ofTheMomentum(given)),
      *holds(solution, { momentumCoeff: m }) {
        const { zeros, poles, gain } = solution.zerosPolesGain(onePole(m));
        yield agree('the list of zeros', zeros, [0]);
        yield agree('the list of poles', poles, [m]);
        // 1 − m is as exact as 1 is.
        yield agree('the gain', gain, 1 - m, { scale: 1 });
      },
    }),
    property({
      id: 'zeros-poles-gain',
      title: 'zero, pole and gain are those of any filter of first order',
      points: 1,
      hint: 'H(z) = (b₀z + b₁) / (a₀z + a₁): solve for the z of the zero and of the pole. What remains as z grows without bound?',
      given: { filter },
      always: [{ filter: growingFilter }],
      picture: zeroAndPolePicture,
      *holds(solution, { filter: given }) {
        const { zeros, poles, gain } = solution.zerosPolesGain(given);
        const expected = reference.zerosPolesGain(given);
        yield agree('the list of zeros', zeros, expected.zeros);
        yield agree('the list of poles', poles, expected.poles);
        yield agree('the gain', gain, expected.gain);
      },
    }),
    property({
      id: 'no-side-effects',
      title: 'the same call gives the same answer, and its arguments are left as they were',
      points: 1,
      patience: 10,
      hint: 'Do not write into filter, omega or h, and keep nothing between two calls.',
      given: { filter, omega, h: tuple(phasor, phasor) },
      runs: 30,
      always: [{ filter: someFilter, omega: longGrid, h: somePhasors }],
      *holds(solution, { filter: given, omega: frequencies, h }, seen) {
        const answers = () => {
          const { zeros, poles, gain } = solution.zerosPolesGain(given);
          const values = solution.frequencyResponse(given, frequencies).map(({ re, im }) => [re, im]);
          return [zeros, poles, gain, solution.levelInDecibel([...h]), values];
        };
        const [first, second] = [answers(), answers()];
        yield agree('the answer at the second time', second, first);
        yield argumentsUnchanged(seen);
      },
    }),
  ],
});
