import { describe, expect, test } from 'vitest';
import { slopesAt, termsAt } from '../../exercises/01-loss/hints.ts';
import { numbersOf } from '../../exercises/02-stationary-points/hints.ts';
import { termsOf } from '../../exercises/04-momentum/hints.ts';
import { sampleHint } from '../../exercises/05-one-pole-filter/hints.ts';
import { magnitudeOf, quotientAt, rootOf } from '../../exercises/06-transfer-function/hints.ts';
import { outcomeHint } from '../../exercises/07-experiments/findings.ts';
import { limitHint, polesHint } from '../../exercises/08-loop-poles/hints.ts';
import {
  aboutFilter,
  aboutGradient,
  descentRefused,
  gradientRefused,
} from '../../exercises/09-properties/facts.ts';
import { rightOf } from '../../exercises/09-properties/filters.ts';
import { descentAlong } from '../../exercises/descents/descents.ts';
import { whereApart } from '../../exercises/descents/path-hints.ts';
import { eachPointFollows } from '../../exercises/descents/paths.ts';
import { written, writtenComplex, writtenSum, writtenVector } from '../../exercises/written.ts';

test('numbers are written with six digits and the signs of formulas', () => {
  expect([1 / 3, -0, -2.5, 1e-11, 1234567.8].map(written)).toEqual([
    '0.333333',
    '0',
    '−2.5',
    '1e-11',
    '1.23457e6',
  ]);
  expect(writtenVector([-1, NaN, Infinity])).toBe('[−1, NaN, Infinity]');
  expect(writtenSum([9, 81, -9])).toBe('9 + 81 − 9');
  expect(
    [
      { re: 6e-17, im: -1 },
      { re: 2, im: 0 },
      { re: 0.5, im: -0.2 },
      { re: 1, im: 1 },
      { re: 1, im: -21 },
    ].map(writtenComplex),
  ).toEqual(['−j', '2', '0.5 − 0.2j', '1 + j', '1 − 21j']);
});

describe('a hint has the numbers of its case', () => {
  test('the terms of L, and their slopes', () => {
    expect(termsAt([5, 4])).toMatch(/ is 9 \+ 81 − 9\.$/);
    expect(slopesAt([5, 3])).toBe(
      'Here (β₁ − 2)² has the slope 6 along β₁, (β₂ − 1)⁴ has 32 along β₂ and −(β₂ − 1)² has −4.',
    );
  });

  test.each([
    [[1, 2, 1], 'a + c = 2 and ac − b² = −3: the eigenvalues are 3 and −1'],
    [[-0.75, -0.25, -0.75], 'a + c = −1.5 and ac − b² = 0.5: the eigenvalues are −1 and −0.5'],
    [[0, 0, 0], 'a + c = 0 and ac − b² = 0: the eigenvalues are 0 and 0'],
  ] as const)('the eigenvalues of [[a, b], [b, c]] for %j', ([a, b, c], numbers) => {
    expect(
      numbersOf([
        [a, b],
        [b, c],
      ]),
    ).toContain(numbers);
  });

  test('both terms of z, and those of a sample of y', () => {
    expect(termsOf([-2], [1], 0.5, [3])).toBe('Here (1 − m)·∇L(β) is [−1], and m·z is [0.5].');
    expect(termsOf([-2], [1], 0.5, [-1])).toMatch(
      / \[0\.5\], which is missing in yours, where the two have opposite/,
    );
    expect(termsOf([2], [1], 0.5, [1])).toMatch(/ \[0\.5\], which is missing in yours\.$/);
    expect(termsOf([2], [1], 0.5, [0.5])).toMatch(/: yours is that alone\.$/);
    const filter = { b: [2, 3], a: [2, -2] } as const;
    expect(sampleHint(filter, [1, 5], [1, 7.5], 0)).toMatch(
      /^Before the signal .* is 2 \+ 0 \+ 0, .* a₀ is 2\.$/,
    );
    expect(sampleHint(filter, [1, 5], [1, 7.5], 1)).toMatch(
      /^Your samples up to y\[0\] are right\. .* is 10 \+ 3 \+ 2, /,
    );
  });

  test('the quotient at an Ω, a magnitude, and a root', () => {
    expect(quotientAt({ b: [1, 0], a: [1, -1] }, Math.PI / 2)).toBe('Here z⁻¹ is −j, and H is 1 / (1 + j).');
    expect(quotientAt({ b: [1, 0], a: [1, -1] }, Math.PI / 2, true)).toMatch(
      / The impulse response of this filter does not die away, so no sum of it is H\.$/,
    );
    expect(magnitudeOf({ re: 6, im: 8 })).toBe('For H = 6 + 8j |H| is 10, and log₁₀|H| is 1.');
    expect(rootOf('numerator of H', 0.5, -1)).toContain('is 0.5·z − 1 here');
  });

  test('the poles of a loop, and s at the limit', () => {
    const loop = { curvature: 2, stepSize: 3, momentumCoeff: 0.5 };
    expect(polesHint(loop)).toMatch(/s is −1\.5 and s² − 4m is 0\.25: the poles are −1 and −0\.5\.$/);
    expect(polesHint({ curvature: 1, stepSize: 1, momentumCoeff: 0 })).toContain('0, or nearly');
    expect(limitHint(2, 0.5)).toMatch(/s is 1\.5 − 1·stepSize\.$/);
  });
});

test('the slopes beside a gradient are those of the calls that a test made itself', () => {
  const pair = {
    loss: ([x, y]: readonly number[]) => x! * x! + 3 * y!,
    gradient: () => [4, 3],
    beta: [2, 1],
  };
  const about = (points: readonly (readonly number[])[]) =>
    aboutGradient(pair, () => points.map((point) => [point]) as never);
  // A symmetric difference, and a one-sided one.
  const found =
    'the slopes 4 for β[0], 3 for β[1] (each difference divided by the distance of its two points); this gradient is [4, 3].';
  expect(
    about([
      [2.5, 1],
      [2, 3],
      [1.5, 1],
      [9, 9],
    ]),
  ).toContain(found);
  expect(about([[2.5, 1]])).toContain('give the slope 4.5 for β[0] (each');
  expect(
    about([
      [9, 9],
      [2, 1],
    ]),
  ).toMatch(/^Your test asked for no loss beside β .* quotients are \[4, 3\] here/);
});

test('a test that refuses what is right reads what it should do otherwise, by how it asked', () => {
  const pair = { loss: ([x]: readonly number[]) => 700 * x!, gradient: () => [700], beta: [1] };
  const asking = (...points: number[]) => gradientRefused(pair, () => points.map((x) => [[x]]) as never);
  expect(asking(1 + 2 ** -46)).toMatch(/^Your h is about 1e-14, .* = 5: take a larger h\.$/);
  expect(asking(1.001)).toMatch(/^A test must allow more/);
  expect(asking()).toMatch(/^A test must allow more/);
  const descent = { descend: () => [], gradient: () => [], start: [] };
  const stepping = (...steps: number[]) => descentRefused(descent, () => steps.map((n) => [[], n]) as never);
  expect(stepping(3, 50)).toBe('Your test asked for 50 steps at most; a right descent may need 1000.');
  expect(stepping(1000)).toMatch(/^Only the end decides/);
});

test('of a filter the first sample is named that is wrong in an answer to the test, or else in one to another signal', () => {
  const m = 0.5;
  const right = rightOf(m);
  const about = (filter: (x: readonly number[]) => readonly number[], ...sent: number[][]) =>
    aboutFilter({ filter, momentumCoeff: m }, () => sent.map((x) => [x]) as never);
  const late = (x: readonly number[]) => right(x).map((y, k) => (k === 7 ? 9 : y));
  const impulse = [1, ...Array<number>(63).fill(0)];
  expect(about(late, impulse)).toBe(
    'For your signal 1, 0, 0, … of 64 samples sample 7 is 9 and should be 0.00390625.',
  );
  const negative = (x: readonly number[]) => (x[0]! < 0 ? x : right(x));
  expect(about(negative, impulse)).toMatch(
    /^Its answers to your signals are right; but for an impulse of height −1 at k = 0 sample 0 is −1 and should be −0\.5\.$/,
  );
  expect(about((x) => x)).toMatch(/^For an impulse of height 1 at k = 0 sample 0 is 1 /);
  expect(about((x) => right(x).slice(1), impulse)).toContain('the answer has 63 samples, not 64');
  expect(about(right, impulse)).toMatch(
    /^For 1, 0, 0, 0 this filter returns .* both are right for m = 0\.5\.$/,
  );
});

describe('the hint about a path', () => {
  const { gradient, start } = descentAlong([{ curvature: 2, centre: 0, start: 4 }]);
  const hintOf = (path: readonly (readonly number[])[], momentumCoeff?: number): string | undefined => {
    const rule = {
      start,
      gradient,
      stepSize: 0.5,
      ...(momentumCoeff === undefined ? {} : { momentumCoeff }),
    };
    for (const { holds, hint } of eachPointFollows(path, rule, { of: 'the path' })) if (!holds) return hint;
    return undefined;
  };

  test('has the numbers of the step that is wrong', () => {
    expect(hintOf([[4], [2]])).toBe(
      'At your point 0 ∇L is [8]. So β moves by −stepSize·∇L = [−4]; yours moves by [−2], 0.5 times as far.',
    );
    expect(hintOf([[4], [4], [3]], 0.5)).toBe(
      'At your point 1 ∇L is [8] and z ← (1 − m)·∇L + m·z becomes [4]. So β moves by −stepSize·z = [−2]; yours moves by [−1], 0.5 times as far.',
    );
    expect(hintOf([[4], [0]], 0.5)).toContain('the first step leaves β where it is; yours moves it by [−4]');
  });

  test('speaks of one array only where all points but the start are equal', () => {
    expect(hintOf([[4], [1], [1]])).toMatch(/^Your points 1 to 2 are equal\. An array/);
    expect(hintOf([[4], [4], [4]])).not.toContain('An array');
    expect(hintOf([[4], [1], [2]])).not.toContain('An array');
  });

  test('names the first point that is another one, overflows aside', () => {
    const right = [[4], [1e300], [Infinity]];
    expect(whereApart([[4], [3]], right)).toBe('Point 1 is [1e300] in a right path, and [3] in yours.');
    expect(whereApart([[4], [1e300], [NaN]], right)).toBe('');
    expect(whereApart([[4]], right)).toBe('');
  });

  test('says how far the last point is from where it has arrived, whatever the path', () => {
    const near = [[2.00125, 0.3]];
    expect(outcomeHint('not-converged', 'minimum-2', near)).toContain(
      'from minimum-2, (2, 0.292893), it is 0.00125 away in β₁ and 0.00710678 in β₂',
    );
    expect(outcomeHint('saddle', 'not-converged', near)).toContain('from saddle, (2, 1), ');
    expect(outcomeHint('not-converged', 'diverged', [[2, NaN]])).toContain('no finite number is too large');
    for (const path of [[], [[]], [[2, 1, 3], [2]]])
      expect(outcomeHint('saddle', 'minimum-1', path)).not.toBe('');
  });
});
