import {
  agree,
  complex,
  example,
  exercise,
  fn,
  hinted,
  list,
  number,
  property,
  purity,
  record,
  same,
  vector,
} from 'descent-grader/checks';
import { lfilter, onePole } from '#reference/one-pole-filter.ts';
import * as reference from '#reference/transfer-function.ts';
import { FLOAT32_IS_NEAR } from '../notes.ts';
import { DECIBEL, isFactored, isLevel, isResponse } from './answers.ts';
import { conjugate, oneTurnNearer, opposite, sizeOf, transform } from './complex.ts';
import { GAIN_HINT, LEVEL_HINT, RESPONSE_HINT } from './hints.ts';
import {
  anyCoefficient,
  anyFilter,
  anyFilterAtSomeOmega,
  awayFromZero,
  DOMAINS,
  EVERY_DECADE,
  FAR_APART,
  MANY,
  NEARLY_ONE,
  ordinaryFilter,
  phasors,
  RELATIONS,
  someOmega,
  responsiveCoefficient,
  TOGETHER,
  FILTERS,
  ASKED,
} from './inputs.ts';
import {
  levelsPicture,
  ofTheMomentum,
  responsePicture,
  type Solution,
  zeroAndPolePicture,
} from './pictures.ts';
import { SCIPY } from './scipy.ts';

export default exercise<Solution>({
  exports: {
    frequencyResponse: fn(['filter', 'omega'], list(complex)),
    levelInDecibel: fn(['h'], vector),
    zerosPolesGain: fn(['filter'], record({ zeros: vector, poles: vector, gain: number })),
  },
  right: reference,
  domains: DOMAINS,
  together: TOGETHER,
  relations: RELATIONS,
  checks: [
    property({
      id: 'frequency-response',
      title: 'the frequency response is H at z = e^(jΩ), for any filter of first order',
      points: 1,
      hint: RESPONSE_HINT,
      notes: { margin: `${FLOAT32_IS_NEAR}; near a pole rounding grows to 200² times itself` },
      judges: 'frequencyResponse',
      given: anyFilterAtSomeOmega,
      always: ASKED,
      picture: responsePicture,
      *holds(solution, asked) {
        yield* isResponse('H', solution.frequencyResponse(asked.filter, asked.omega), asked);
      },
    }),
    // The next four look at the definition from other sides, each for filters without borders, and say something else
    // to a student who does not find the mistake.
    property({
      id: 'symmetry',
      title: 'the frequency response repeats after 2π, and at −Ω it is the conjugate of that at Ω',
      points: 1,
      hint: RESPONSE_HINT,
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'two symmetries that a student can see in a plot' },
      given: { filter: ordinaryFilter(0.9), omega: someOmega },
      picture: responsePicture,
      *holds(solution, asked) {
        const { filter, omega } = asked;
        const h = solution.frequencyResponse(filter, omega);
        yield* isResponse('H', h, asked);
        const sizes = omega.map((frequency) => sizeOf(filter, frequency));
        const mirrored = solution.frequencyResponse(filter, omega.map(opposite));
        yield* hinted(
          'At −Ω the cosine is the same and the sine has the other sign: so has the imaginary part of H.',
          agree('H at −Ω', mirrored, h.map(conjugate), { scale: sizes }),
        );
        const turned = solution.frequencyResponse(filter, omega.map(oneTurnNearer));
        yield* hinted(
          'Ω is an angle in radians: at Ω ± 2π cosine and sine, and so H, are the same.',
          agree('H one turn further', turned, h, { scale: sizes }),
        );
      },
    }),
    property({
      id: 'momentum-filter',
      title: 'the filter of the momentum has H = 1 at Ω = 0 and H = (1 − m)/(1 + m) at Ω = π',
      points: 1,
      hint: 'At Ω = 0 z⁻¹ is 1, so H is (1 − m)/(1 − m); at Ω = π z⁻¹ is −1, so H is (1 − m)/(1 + m).',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'the values at Ω = 0 and π that a student can work out by hand',
      },
      given: { momentumCoeff: responsiveCoefficient },
      runs: 30,
      picture: (solution, given) => responsePicture(solution, ofTheMomentum(given)),
      *holds(solution, { momentumCoeff: m }) {
        const h = solution.frequencyResponse(onePole(m), [0, Math.PI]);
        const atPi = (1 - m) / (1 + m);
        const expected = [
          { re: 1, im: 0 },
          { re: atPi, im: 0 },
        ];
        yield same('the number of values of H', h.length, 2);
        yield agree('H at Ω = 0', h[0]!, expected[0]!, { scale: 1 });
        yield agree('H at Ω = π', h[1]!, expected[1]!, { scale: atPi });
      },
    }),
    property({
      id: 'transform-of-the-impulse-response',
      title: 'the frequency response is the Fourier transform of the impulse response',
      points: 1,
      hint: 'H(e^(jΩ)) is the sum of h[k]·e^(−jΩk) over all k from 0 on, without an end, with the h of exercise 05.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'the same response, understood by the impulse response' },
      given: { filter: ordinaryFilter(0.5), omega: awayFromZero(0.1, 3.5) },
      runs: 30,
      picture: responsePicture,
      *holds(solution, { filter, omega: frequency }) {
        // |pole| ≤ ½: what comes after 64 samples is below 1e-19.
        const impulse = Array.from({ length: 64 }, (_, k) => (k === 0 ? 1 : 0));
        const expected = transform(lfilter(filter, impulse), frequency);
        const h = solution.frequencyResponse(filter, [frequency]);
        yield agree(`H at Ω = ${frequency}`, h, [expected], { scale: sizeOf(filter, frequency) });
      },
    }),
    example({
      id: 'scipy',
      title: 'the frequency response has the values that SciPy gives',
      points: 1,
      hint: 'These are values of scipy.signal.freqz. Begin with the Ω for which you can work out H by hand.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'numbers that SciPy computed' },
      given: SCIPY,
      picture: responsePicture,
      *holds(solution, { filter, omega, h }) {
        const scale = omega.map((frequency) => sizeOf(filter, frequency));
        yield agree('H', solution.frequencyResponse(filter, omega), h, { scale });
      },
    }),
    property({
      id: 'level',
      title: 'the level is 20·log₁₀|H| decibels, for faint and for loud H',
      points: 1,
      hint: LEVEL_HINT,
      judges: 'levelInDecibel',
      given: { h: phasors },
      runs: 60,
      always: [{ h: [...EVERY_DECADE, ...FAR_APART] }, { h: NEARLY_ONE }, { h: MANY }],
      picture: levelsPicture,
      *holds(solution, { h }) {
        yield isLevel(solution.levelInDecibel(h), h);
      },
    }),
    example({
      id: 'silence',
      title: 'the level of 0 is −Infinity decibels, and an empty list gives an empty list',
      points: 1,
      hint: 'Math.log10(0) is −Infinity, and 20·log₁₀|H| holds for every H; an empty list gives an empty list.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'the one value that looks like a mistake' },
      given: [
        { h: [{ re: 0, im: 0 }], level: [-Infinity] },
        {
          h: [
            { re: 6, im: 8 },
            { re: 0, im: 0 },
            { re: 0.3, im: -0.4 },
          ],
          level: [20, -Infinity, -6.020599913279624],
        },
        { h: [], level: [] },
      ],
      picture: levelsPicture,
      *holds(solution, { h, level }) {
        yield agree('the level', solution.levelInDecibel(h), level, { scale: DECIBEL });
        const { filter } = SCIPY[0]!;
        if (h.length === 0)
          yield* isResponse('H at no Ω', solution.frequencyResponse(filter, []), { filter, omega: [] });
      },
    }),
    property({
      id: 'zero-and-pole-of-the-momentum',
      title: 'the filter of the momentum has its zero in the origin, its pole at m and the gain 1 − m',
      points: 1,
      hint: GAIN_HINT,
      notes: { redundancy: 'the pole at the momentum coefficient, which the notebook is about' },
      given: { momentumCoeff: anyCoefficient },
      picture: (solution, given) => zeroAndPolePicture(solution, ofTheMomentum(given)),
      *holds(solution, { momentumCoeff: m }) {
        yield* isFactored(solution.zerosPolesGain(onePole(m)), onePole(m));
      },
    }),
    property({
      id: 'zeros-poles-gain',
      title: 'zero, pole and gain are those of any filter of first order',
      points: 1,
      hint: GAIN_HINT,
      judges: 'zerosPolesGain',
      given: { filter: anyFilter },
      always: FILTERS,
      picture: zeroAndPolePicture,
      *holds(solution, { filter }) {
        yield* isFactored(solution.zerosPolesGain(filter), filter);
      },
    }),
    purity(),
  ],
});
