import { expect, test } from 'vitest';
import type { Finding } from '../../../harness/core/model/finding.ts';
import { largestStableStepSize } from '../../../reference/loop-poles.ts';
import { lfilter } from '../../../reference/one-pole-filter.ts';
import { slopes, slopesOfPair } from '../../exercises/01-loss/slopes.ts';
import filters from '../../exercises/05-one-pole-filter/checks.ts';
import loops from '../../exercises/08-loop-poles/checks.ts';

test('the slopes of a pair are those of both entries along each coordinate, exact up to the fourth degree', () => {
  const pair = ([x, y]: readonly [number, number]): [number, number] => [x ** 4 - x * y, 5 * y ** 3 + x];
  const [along1, along2] = slopesOfPair(pair, [2, 3]);
  for (const [k, expected] of [29, 1].entries()) expect(along1[k]).toBeCloseTo(expected, 10);
  for (const [k, expected] of [-2, 135].entries()) expect(along2[k]).toBeCloseTo(expected, 10);
  const [first, second] = slopes((at) => pair(at)[0], [2, 3]);
  expect([first, second].map((slope) => Number(slope.toFixed(9)))).toEqual([29, -2]);
});

/** What the check of any filter finds of this output. */
function findingsOf(
  filter: { b: number[]; a: number[] },
  x: readonly number[],
  y: readonly number[],
): Finding[] {
  const check = filters.checks.find(({ id }) => id === 'any-filter')!;
  return [...check.holds({ lfilter: () => y } as never, { filter, x } as never, {} as never)];
}

const GROWING = { b: [1, 0], a: [1, -10] };

test('samples of 05 are compared at once where all are right', () => {
  const x = [1, 2, 0, 0, 0];
  const findings = findingsOf(GROWING, x, lfilter({ b: [1, 0], a: [1, -10] }, x));
  expect(findings.map(({ subject, holds }) => [subject, holds])).toEqual([
    ['the length of y', true],
    ['y', true],
  ]);
});

test.each([0, 2, 4])(
  'a sample of 05 is held against its own size, not that of the largest, and is named: y[%d]',
  (k) => {
    const x = [1, 2, 0, 0, 0];
    const right = lfilter({ b: [1, 0], a: [1, -10] }, x);
    const findings = findingsOf(GROWING, x, right.with(k, right[k]! * (1 + 1e-8)));
    expect(findings.filter(({ holds }) => !holds).map(({ message }) => message)).toEqual([
      `y[${k}] is wrong`,
    ]);
  },
);

test('where sizes of 05 overflow, all samples are compared one by one', () => {
  const filter = { b: [1, 0], a: [1, -1e200] };
  const y = [1, 1e200, Infinity];
  expect(findingsOf(filter, [1, 0, 0], y).map(({ subject }) => subject)).toEqual([
    'the length of y',
    'y[0]',
    'y[1]',
    'y[2]',
  ]);
  expect(findingsOf(filter, [1, 0, 0], [1, 1e200, 3]).map(({ holds }) => holds)).toContain(false);
});

test.each([0.05, 0.5, 0.95])(
  'the simulated loop of 08 meets every limit that is right to 1e-9, and none that is off by 1.1e-8: m = %d',
  (momentumCoeff) => {
    const { holds } = loops.checks.find(({ id }) => id === 'simulated-loop')!;
    const limit = largestStableStepSize(0.7, momentumCoeff);
    const isMetBy = (stepSize: number): boolean =>
      [
        ...holds(
          { largestStableStepSize: () => stepSize } as never,
          { curvature: 0.7, momentumCoeff } as never,
          {} as never,
        ),
      ].every((finding) => finding.holds);
    expect([0, 1e-9, -1e-9].map((off) => isMetBy((1 + off) * limit))).toEqual([true, true, true]);
    const wrong = [1.1e-8, -1.1e-8, 0.01, -0.01, 1, -2, NaN, Infinity];
    expect(wrong.filter((off) => isMetBy((1 + off) * limit))).toEqual([]);
  },
);
