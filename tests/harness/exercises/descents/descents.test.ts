import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradientDescent } from '../../../../reference/gradient-descent.ts';
import { momentumDescent } from '../../../../reference/momentum.ts';
import {
  descentAcross,
  eachDescent,
  eachMomentumInput,
  momentumInputAcross,
} from '../../../exercises/descents/descents-across.ts';
import {
  COORDINATE,
  descent,
  descentAlong,
  momentumInput,
  SOME_DIMENSIONS,
  type Axis,
} from '../../../exercises/descents/descents.ts';
import { longWalk, MANY_STEPS, overflowingWalk } from '../../../exercises/descents/walks.ts';

/** What a check tries: random inputs, and one of each further arbitrary. */
const inputsOf = <T>(
  arbitrary: fc.Arbitrary<T>,
  seed: number,
  each: readonly fc.Arbitrary<T>[] = [],
): T[] => [
  ...fc.sample(arbitrary, { seed, numRuns: 40 }),
  ...each.flatMap((one, k) => fc.sample(one, { seed: seed + k, numRuns: 1 })),
];

const SEEDS = [1, 2, 3, 4, 5];

describe('a descent along axes', () => {
  const axis = (curvature: number, centre: number, start = 0): Axis => ({ curvature, centre, start });

  test('has the gradient curvature·(βₖ − centre) + coupling·βₖ₊₁, the last axis before the first', () => {
    const { gradient, start } = descentAlong([axis(2, 1, 4), axis(3, 0, 5), axis(1, -2, 6)], 0.5);
    expect(start).toEqual([4, 5, 6]);
    expect(gradient(start)).toEqual([2 * 3 + 2.5, 3 * 5 + 3, 8 + 2]);
  });

  test('has the same slope everywhere along an axis that has one', () => {
    const { gradient, start } = descentAlong([{ slope: -3, start: 1 }, axis(2, 0, 5)], 0.5);
    expect(gradient(start)).toEqual([-3, 10.5]);
    expect(gradient([100, 5])).toEqual([-3, 60]);
  });

  test.each([
    [[axis(2, 0)], 0, '(beta) => [2 * beta[0]]'],
    [[axis(0.1, 0)], -0.4, '(beta) => [0.1 * beta[0]]'],
    [[axis(2, 3), axis(4, -1)], 0, '(beta) => [2 * (beta[0] - 3), 4 * (beta[1] + 1)]'],
    [[axis(2, 0), axis(4, 0)], 0.5, '(beta) => [2 * beta[0] + 0.5 * beta[1], 4 * beta[1] + 0.5 * beta[0]]'],
    [[axis(2, 0), axis(4, 0)], -0.5, '(beta) => [2 * beta[0] - 0.5 * beta[1], 4 * beta[1] - 0.5 * beta[0]]'],
    [[{ slope: 1e-12, start: 0 }, axis(4, 0)], 0, '(beta) => [1e-12, 4 * beta[1]]'],
  ])('reads as its formula', (axes, coupling, formula) => {
    expect(descentAlong(axes, coupling).gradient.text).toBe(formula);
  });
});

describe('ordinary descents', () => {
  test('have two dimensions, unless others are asked for', () => {
    const lengths = (arbitrary: fc.Arbitrary<{ start: readonly number[] }>) =>
      new Set(inputsOf(arbitrary, 1).map(({ start }) => start.length));
    expect(lengths(descent())).toEqual(new Set([2]));
    expect(lengths(descent(SOME_DIMENSIONS))).toEqual(new Set([2, 3, 4]));
  });

  test.each(SEEDS)('show a gradient that is used at all, no coordinate like another (seed %d)', (seed) => {
    for (const { gradient, start } of inputsOf(descent(SOME_DIMENSIONS), seed)) {
      expect(new Set([...start, 0]).size).toBe(start.length + 1);
      expect(gradient(start.map((coordinate) => coordinate + 1))).not.toEqual(gradient(start));
    }
  });

  test('shrink to short numbers', () => {
    const fails = fc.check(
      fc.property(descent(), ({ start }) => start[0]! < 2),
      { seed: 3 },
    );
    const [{ gradient, start }] = fails.counterexample!;
    expect(start).toEqual([2, 2.1]);
    expect(gradient.text).toBe('(beta) => [2 * beta[0], 2 * beta[1]]');
  });

  test('shrink to short numbers beside a border, too', () => {
    const { counterexample } = fc.check(
      fc.property(descent(), ({ start }) => start.length === 0),
      { seed: 11 },
    );
    const [{ start }] = counterexample!;
    expect(start).toEqual([1, 2]);
  });
});

const isLegal = (x: number): boolean =>
  x === 0 || (Math.abs(x) >= COORDINATE.least && Math.abs(x) <= COORDINATE.most);

describe.each(SEEDS)('descents from the whole contract, under seed %d', (seed) => {
  const descents = inputsOf(descentAcross, seed, eachDescent);
  const states = inputsOf(momentumInputAcross, seed, eachMomentumInput);

  test('begin within it, and so do their slopes', () => {
    for (const { gradient, start } of descents) {
      expect(start.every(isLegal)).toBe(true);
      // Of numbers with all digits the difference may be rounding: an ordinary axis is free to start near its centre.
      expect(gradient(start).every((slope) => Math.abs(slope) <= COORDINATE.most)).toBe(true);
    }
  });

  test('have one, two and eight dimensions', () => {
    const lengths = new Set(descents.map(({ start }) => start.length));
    expect([1, 2, 8].every((length) => lengths.has(length))).toBe(true);
  });

  test('have each special value as start, as slope, and as both with nothing larger beside', () => {
    for (const value of [0, 1e-12, -1e-12, 1e6, -1e6]) {
      const along = descents.flatMap(({ gradient, start }) => {
        const slopes = gradient(start);
        return start.map((coordinate, k) => [coordinate, slopes[k]!]);
      });
      for (const pair of [
        [value, value],
        [value, 0],
        [0, value],
      ])
        expect(along).toContainEqual(pair);
    }
  });

  test('bring together what one vector must hold', () => {
    const some = (holds: (start: readonly number[], slopes: readonly number[]) => boolean): boolean =>
      descents.some(({ gradient, start }) => holds(start, gradient(start)));
    // The first coordinate rests while another moves.
    expect(some(([, second], [first, other]) => second !== undefined && first === 0 && other !== 0)).toBe(
      true,
    );
    // Coordinates are equal, and move differently.
    expect(some(([a, b], [p, q]) => a === b && p !== q)).toBe(true);
    // One coordinate is 0, the other is not, on either side.
    expect(some(([a, b]) => a === 0 && Math.abs(b!) > 0)).toBe(true);
    expect(some(([a, b]) => b === 0 && Math.abs(a!) > 0)).toBe(true);
    // Tiny is beside large, on either side.
    expect(some(([a, b]) => Math.abs(a! / b!) < 1e-11 && a !== 0)).toBe(true);
    expect(some(([a, b]) => Math.abs(b! / a!) < 1e-11 && b !== 0)).toBe(true);
    // Everything rests.
    expect(some((_, slopes) => slopes.length > 1 && slopes.every((slope) => slope === 0))).toBe(true);
  });

  test('reach, under way, β and z that have equal entries and each special value', () => {
    expect(states.every(({ beta, z }) => [...beta, ...z].every(isLegal))).toBe(true);
    expect(states.some(({ beta: [a, b], z: [p, q] }) => a === b && p !== q)).toBe(true);
    expect(states.some(({ beta: [a, b], z: [p, q] }) => p === q && a !== b)).toBe(true);
    const entries = new Set(states.flatMap(({ z }) => z));
    expect([0, 1e-12, -1e-12, 1e6, -1e6].every((value) => entries.has(value))).toBe(true);
  });
});

test('an ordinary state has a z that is not β', () => {
  for (const { beta, z } of inputsOf(momentumInput(), 1)) {
    expect(z).toHaveLength(beta.length);
    expect(z).not.toEqual(beta);
  }
});

test.each([
  ['without momentum', 2, 0],
  ['with m = ½', 6, 0.5],
])('the long walk oscillates to its end %s', (_, limit, m) => {
  const { gradient, start, stepSize, steps } = longWalk(limit);
  const path =
    m === 0
      ? gradientDescent(gradient, start, stepSize, steps)
      : momentumDescent(gradient, start, stepSize, m, steps);
  expect(path).toHaveLength(MANY_STEPS + 1);
  const [before, last] = path.slice(-2).map((point) => point[1]!);
  expect(Math.max(...path.map((point) => Math.abs(point[1]!)))).toBeLessThan(10);
  expect(Math.abs(last! - before!)).toBeGreaterThan(1);
});

test('one coordinate of the overflowing walk overflows, and the other does not', () => {
  const { gradient, start, stepSize, steps } = overflowingWalk;
  const path = gradientDescent(gradient, start, stepSize, steps);
  expect(path.slice(-10).every(([first]) => !Number.isFinite(first))).toBe(true);
  expect(path.every(([, second]) => Number.isFinite(second))).toBe(true);
});
