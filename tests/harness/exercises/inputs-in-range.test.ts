import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lfilter } from '../../../reference/one-pole-filter.ts';
import { classify } from '../../../reference/stationary-points.ts';
import * as lossInputs from '../../exercises/01-loss/inputs.ts';
import stationaryPoints from '../../exercises/02-stationary-points/checks.ts';
import * as hessianInputs from '../../exercises/02-stationary-points/inputs.ts';
import { SINGULAR, singular } from '../../exercises/02-stationary-points/singular.ts';
import * as filterInputs from '../../exercises/05-one-pole-filter/inputs.ts';
import { sizes } from '../../exercises/05-one-pole-filter/sizes.ts';
import { isFarFromPole } from '../../exercises/06-transfer-function/complex.ts';
import * as transferInputs from '../../exercises/06-transfer-function/inputs.ts';
import * as loopInputs from '../../exercises/08-loop-poles/inputs.ts';

const sample = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { seed: 1, numRuns: 1000 });

const magnitudeOfPole = ({ a: [a0, a1] }: { readonly a: readonly [number, number] }): number =>
  Math.abs(a1 / a0);

describe('the inputs of 01-loss', () => {
  const { anywhere, nearStationary, ordinary, ALWAYS, ON_EDGES } = lossInputs;
  const fixed = [...ALWAYS, ...ON_EDGES].map(({ beta }) => beta);

  test('have coordinates between −1000 and 1000', () => {
    for (const beta of [...sample(anywhere), ...sample(nearStationary), ...sample(ordinary), ...fixed])
      for (const coordinate of beta) expect(Math.abs(coordinate)).toBeLessThanOrEqual(1000);
  });

  test('leave 0, 1 and 2 to the check of special points', () => {
    for (const beta of [...sample(anywhere), ...sample(ordinary), ...ALWAYS.map(({ beta: at }) => at)])
      expect(beta.filter((coordinate) => [0, 1, 2].includes(coordinate))).toEqual([]);
  });
});

describe('the inputs of 02-stationary-points', () => {
  type Rows = hessianInputs.Matrix;
  const { ordinaryTwins, twinsAcross, EXTREME_TWINS, SCALED, ZEROS_INSIDE } = hessianInputs;
  const twins = [...sample(ordinaryTwins), ...sample(twinsAcross), ...EXTREME_TWINS];
  const singulars = [...sample(singular), ...SINGULAR];
  const structured = [
    ...ZEROS_INSIDE,
    ...SCALED.flatMap(({ small, large }) => [{ hessian: small }, { hessian: large }]),
  ];

  /** A number as a whole multiple of 2⁻¹⁰⁷⁴. */
  function exactly(x: number): bigint {
    let [whole, exponent] = [x, 1074n];
    for (; !Number.isInteger(whole); exponent -= 1n) whole *= 2;
    return BigInt(whole) << exponent;
  }

  function signOfDeterminant(rows: Rows): number {
    const [a, b, , c] = rows.flat().map(exactly) as [bigint, bigint, bigint, bigint];
    const determinant = a * c - b * b;
    return determinant === 0n ? 0 : determinant > 0n ? 1 : -1;
  }

  test('have determinants whose exact signs are those that the checks expect', () => {
    for (const { bowl, pass } of twins)
      expect([bowl, pass].map(signOfDeterminant), JSON.stringify(bowl)).toEqual([1, -1]);
    for (const { hessian, regular } of singulars)
      expect([hessian, regular].map(signOfDeterminant), JSON.stringify(hessian)).toEqual([0, 1]);
    for (const { hessian } of structured) {
      const kind: string = classify(hessian);
      expect(signOfDeterminant(hessian)).toBe({ inconclusive: 0, saddle: -1 }[kind] ?? 1);
    }
  });

  test('are within the contract, which excludes a determinant that is zero by rounding and a smaller eigenvalue', () => {
    const { isClear } = hessianInputs;
    for (const { bowl, pass } of twins) expect([bowl, pass].map(isClear)).toEqual([true, true]);
    for (const { hessian, regular } of singulars)
      expect([hessian, regular].map(isClear)).toEqual([true, true]);
    for (const { hessian } of structured) expect(isClear(hessian), JSON.stringify(hessian)).toBe(true);
    // −5·(−0.2) is 1 on a computer, and a solution that computes exactly sees a determinant above 0.
    expect(stationaryPoints.together?.classify?.(hessianInputs.symmetric(-5, 1, -0.2))).toBe(false);
    expect(stationaryPoints.together?.classify?.(hessianInputs.symmetric(1, 0, 1e-6 * (1 - 1e-8)))).toBe(
      false,
    );
  });

  test('have eigenvalues between 1e-6 and 1e6 in magnitude, the smaller 0 or at least a millionth of the other', () => {
    const matrices = [
      ...twins.flatMap(({ bowl, pass }) => [bowl, pass]),
      ...singulars.flatMap(({ hessian, regular }) => [hessian, regular]),
      ...structured.map(({ hessian }) => hessian).filter((rows) => rows.flat().some((entry) => entry !== 0)),
    ];
    for (const rows of matrices) {
      const [a, b, , c] = rows.flat() as [number, number, number, number];
      const larger = (Math.abs(a + c) + Math.hypot(a - c, 2 * b)) / 2;
      expect(larger).toBeGreaterThan(1e-6 * (1 - 1e-12));
      expect(larger).toBeLessThan(1e6 * (1 + 1e-12));
      const ratio = Math.abs(a * c - b * b) / larger ** 2;
      if (signOfDeterminant(rows) !== 0) expect(ratio).toBeGreaterThan(1e-6);
    }
  });

  test('have zeros among their entries in the check of zeros alone', () => {
    for (const { bowl, pass } of twins) expect([...bowl, ...pass].flat()).not.toContain(0);
    for (const { hessian, regular } of singulars) expect([...hessian, ...regular].flat()).not.toContain(0);
  });
});

describe('the inputs of 05-one-pole-filter', () => {
  test('have ordinary filters whose response to an impulse sounds on, also where all coefficients are short decimals', () => {
    for (const { b, a } of fc.sample(filterInputs.ordinaryFilter, { seed: 7, numRuns: 30_000 }))
      expect(lfilter({ b, a }, [1, 0, 0])[2]).not.toBeCloseTo(0, 5);
  });

  const filterings = [...sample(filterInputs.anyFiltering), ...filterInputs.BORDERS, ...filterInputs.LENGTHS];

  test('let no output overflow: |pole|ⁿ is at most 1e250 for n samples', () => {
    for (const { filter, x } of filterings)
      expect(x.length * Math.log10(magnitudeOfPole(filter))).toBeLessThanOrEqual(250);
  });

  test('have outputs within their sizes, and sizes of at least 1e-290 unless the output is 0 for sure', () => {
    for (const { filter, x } of filterings) {
      const size = sizes(filter, x);
      expect(lfilter(filter, x).filter((y, k) => !(Math.abs(y) <= size[k]! * (1 + 1e-9)))).toEqual([]);
      expect(size.filter((one) => one !== 0 && !(one >= 1e-290))).toEqual([]);
    }
  });

  test('have the size 0 where no input has come yet, and where nothing is fed back', () => {
    expect(sizes({ b: [1, 2], a: [1, -0.5] }, [0, 0, 3, 0])).toEqual([0, 0, 3, 7.5]);
    expect(sizes({ b: [1, 2], a: [1, 0] }, [3, 0, 0])).toEqual([3, 6, 0]);
    // 1e-9³⁹ is 0 on a computer, but not in every order of operations.
    expect(sizes({ b: [1, 0], a: [1e3, 1e-6] }, filterInputs.impulse(41)).at(-1)).toBe(1e-290);
  });
});

describe('the inputs of 06-transfer-function', () => {
  test('ask for no H at which rounding grows: the denominator is at least 0.005 of its terms', () => {
    for (const { filter, omega } of sample(transferInputs.anyFilterAtSomeOmega))
      for (const frequency of omega) expect(isFarFromPole(filter, frequency)).toBe(true);
    const m = transferInputs.responsiveCoefficient.most;
    expect(isFarFromPole({ b: [1 - m, 0], a: [1, -m] }, 0)).toBe(true);
  });

  test('have poles up to 1e4, and reach that', () => {
    const poles = sample(transferInputs.anyFilter).map(magnitudeOfPole);
    expect(Math.max(...poles)).toBeCloseTo(1e4, 6);
  });

  test('have levels of H that is not 0 alone', () => {
    const phasors = sample(transferInputs.phasors).flat();
    expect(phasors.filter(({ re, im }) => re === 0 && im === 0)).toEqual([]);
    expect(phasors.some(({ re, im }) => re === 0 && im !== 0)).toBe(true);
    expect(phasors.some(({ re, im }) => re !== 0 && im === 0)).toBe(true);
  });
});

describe('the inputs of 08-loop-poles', () => {
  test('keep λ·stepSize between 1e-6 and 1e3, but for rounding', () => {
    for (const { curvature, stepSize } of [
      ...sample(loopInputs.anyLoop),
      ...sample(loopInputs.doubleLoop),
      ...loopInputs.EXACT_DOUBLES,
    ]) {
      expect(curvature * stepSize).toBeGreaterThan(1e-6 * (1 - 1e-12));
      expect(curvature * stepSize).toBeLessThan(1e3 * (1 + 1e-12));
    }
  });

  test('contain double poles on both sides, from tiny to huge steps', () => {
    const loops = sample(loopInputs.doubleLoop);
    const products = loops.map(({ curvature, stepSize }) => curvature * stepSize);
    expect(Math.max(...loops.map(({ momentumCoeff }) => momentumCoeff))).toBeLessThanOrEqual(0.9999);
    expect(Math.min(...products)).toBeLessThan(1e-4);
    expect(Math.max(...products)).toBeGreaterThan(100);
  });
});
