import { describe, expect, test } from 'vitest';
import { gradientDescent } from '../../../../reference/gradient-descent.ts';
import { momentumDescent } from '../../../../reference/momentum.ts';
import { descentAlong } from '../../../exercises/descents/descents.ts';
import { eachPointFollows, endsAt, endsLike, leavesTheStart } from '../../../exercises/descents/paths.ts';

const { gradient, start } = descentAlong([
  { curvature: 2, centre: 1, start: 5 },
  { curvature: 3, centre: 0, start: 1e-9 },
]);
const plain = { gradient, start, stepSize: 0.1 };
const rolling = { ...plain, momentumCoeff: 0.5 };
const plainPath = gradientDescent(gradient, start, 0.1, 8);
const rollingPath = momentumDescent(gradient, start, 0.1, 0.5, 8);

/** The message of the first finding that does not hold. */
function verdict(path: readonly (readonly number[])[], rule: Parameters<typeof eachPointFollows>[1]): string {
  for (const { holds, message } of eachPointFollows(path, rule, { of: 'the path' }))
    if (!holds) return message;
  return 'follows';
}
const changed = (path: readonly (readonly number[])[], at: number, point: readonly number[]) =>
  path.map((own, k) => (k === at ? point : own));

describe('each point follows from the one before', () => {
  test('on right paths, with momentum and without', () => {
    expect(verdict(plainPath, plain)).toBe('follows');
    expect(verdict(rollingPath, rolling)).toBe('follows');
  });

  test('and not where it follows the other rule', () => {
    expect(verdict(plainPath, rolling)).toMatch(
      /^point 1 of the path, which should be one step from your point 0, is wrong/,
    );
    expect(verdict(rollingPath, plain)).toMatch(/^point 1 /);
  });

  test('and not where the first point is another one, by however little', () => {
    expect(verdict(changed(plainPath, 0, [5, 1.00001e-9]), plain)).toMatch(/^the first point of the path/);
    expect(verdict([], plain)).toMatch(/^the first point of the path should have 2 numbers; yours has 0/);
  });

  test('in each coordinate by itself: a small one does not hide behind a large one', () => {
    const [first, second] = plainPath[3]!;
    expect(verdict(changed(plainPath, 3, [first!, second! * 1.00001]), plain)).toMatch(/^point 3 /);
  });

  test('judged by what was large before: a sum of all steps may be subtracted from the start', () => {
    const at = { ...plain, ...descentAlong([{ curvature: 9, centre: 0, start: 1e6 }]) };
    const path = gradientDescent(at.gradient, at.start, 0.1, 12);
    // 1e-6: 12 digits below the start.
    expect(verdict(changed(path, 12, [path[12]![0]! + 1e-6]), at)).toBe('follows');
    expect(verdict(changed(path, 12, [path[12]![0]! + 1e-2]), at)).toMatch(/^point 12 /);
  });

  test('and not where it is not a number', () => {
    expect(
      verdict(
        plainPath.map(() => [NaN, NaN]),
        plain,
      ),
    ).toMatch(/^the first point/);
    expect(
      verdict(
        plainPath.map((point, k) => (k === 0 ? point : [NaN, NaN])),
        plain,
      ),
    ).toMatch(/^point 1 /);
  });
});

describe('where a path overflows', () => {
  const at = {
    stepSize: 1000,
    ...descentAlong([
      { curvature: 1e6, centre: 0, start: 1 },
      { slope: 1, start: 0 },
    ]),
  };
  const path = gradientDescent(at.gradient, at.start, at.stepSize, 45);

  test('it follows, with Infinity for NaN as well', () => {
    expect(verdict(path, at)).toBe('follows');
    const infinite = path.map(([a, b]) => [Number.isFinite(a) ? a! : -Infinity, b!]);
    expect(verdict(infinite, at)).toBe('follows');
  });

  test('what is not finite stays so, and the other coordinate goes on', () => {
    expect(verdict(changed(path, 44, [0, path[44]![1]!]), at)).toMatch(/is finite again in β₁$/);
    expect(verdict(changed(path, 44, [NaN, 0]), at)).toMatch(/^point 44 .* is wrong/);
  });

  test('the end is finite where that of a right path is, and nowhere else', () => {
    const held = (own: readonly (readonly number[])[]): boolean =>
      [...endsLike('the path', own, path)].every(({ holds }) => holds);
    expect(held(path)).toBe(true);
    expect(held(changed(path, 45, [Infinity, path[45]![1]!]))).toBe(true);
    expect(held(changed(path, 45, [1e300, path[45]![1]!]))).toBe(false);
    expect(held(changed(path, 45, [NaN, NaN]))).toBe(false);
  });
});

test('a path that stays at its start is seen, unless the right one rests there', () => {
  const still = plainPath.map(() => start);
  expect(leavesTheStart('the path', still, plainPath).holds).toBe(false);
  expect(leavesTheStart('the path', plainPath, plainPath).holds).toBe(true);
  expect(leavesTheStart('the path', still, still).holds).toBe(true);
  // At a minimum only one of two right formulas may be moved by its rounding.
  const hardlyMoved = still.map(([x, y], k) => [x! + k * 2 ** -52, y!]);
  expect(leavesTheStart('the path', still, hardlyMoved).holds).toBe(true);
});

test('a path ends at a point whichever of NaN and the infinities its overflow becomes', () => {
  const ends = (end: readonly number[], expected: readonly number[]): boolean =>
    endsAt('the path', [[0, 0], end], expected, { scale: 1, tolerance: 1e-2 }).holds;
  expect(ends([2, -Infinity], [2.001, NaN])).toBe(true);
  expect(ends([2, 1e300], [2, NaN])).toBe(false);
  expect(ends([NaN, 2], [2, NaN])).toBe(false);
});
