import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  levelPicture,
  pathPicture,
  polesPicture,
  signalPicture,
} from '../../../../harness/core/checks/index.ts';
import { landscape } from '../../../../reference/landscape.ts';
import { loss } from '../../../../reference/loss.ts';
import { onePole } from '../../../../reference/one-pole-filter.ts';
import { stationaryPoints } from '../../../../reference/stationary-points.ts';
import { frequencyResponse, levelInDecibel } from '../../../../reference/transfer-function.ts';
import { anyNumber, pointsIn, SEEDED } from './pictures.ts';

test('a picture of any numbers is JSON with at most 128 points a curve', () => {
  const signals = fc.array(anyNumber, { maxLength: 400, size: 'max' });
  fc.assert(
    fc.property(signals, signals, (yours, right) => {
      const picture = signalPicture('y[k]', yours, right);
      if (picture === undefined) return;
      const { longest, numbers } = pointsIn(picture);
      expect(longest).toBeLessThanOrEqual(128);
      expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
      for (const value of numbers)
        if (typeof value === 'number') expect(Object.is(Number(value.toPrecision(5)), value)).toBe(true);
        else expect(['NaN', 'Infinity', '-Infinity']).toContain(value);
    }),
    SEEDED,
  );
});

test('a curve that is cut keeps its first and its last point', () => {
  const picture = signalPicture(
    'y[k]',
    Array.from({ length: 1025 }, (_, k) => k),
    [0],
  );
  expect(picture).toMatchObject({
    yours: expect.arrayContaining([
      [0, 0],
      [1024, 1024],
    ]),
    right: [[0, 0]],
  });
});

test('a signal that differs from the right one by rounding only has no picture', () => {
  const right = [1, 0.5, 0.25, NaN, -Infinity];
  const yours = right.map((value) => value * (1 + 1e-7));
  expect(signalPicture('y[k]', yours, right)).toBeUndefined();
  expect(signalPicture('y[k]', [4, 4 + 1e-8], [4, 4])).toBeUndefined();
  expect(signalPicture('y[k]', [1, 0.5, 0.3, NaN, -Infinity], right)).toBeDefined();
  expect(signalPicture('y[k]', [1, 0.5, 0.25, 0, -Infinity], right)).toBeDefined();
  expect(signalPicture('y[k]', right.slice(1), right)).toBeDefined();
});

test('the same poles in another order have no picture', () => {
  const [p, q] = [
    { re: 0.5, im: 0.5 },
    { re: 0.5, im: -0.5 },
  ];
  expect(polesPicture({ poles: [p, q] }, { poles: [q, p] })).toBeUndefined();
  expect(polesPicture({ poles: [p, p] }, { poles: [q, p] })).toBeDefined();
  expect(polesPicture({ poles: [p] }, { poles: [p], zeros: [q] })).toBeDefined();
});

test('a path of two coordinates is drawn in the plane', () => {
  expect(
    pathPicture(
      'β',
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 2],
      ],
    ),
  ).toEqual({
    kind: 'path',
    symbol: 'β',
    yours: [
      [0, 0],
      [1, 1],
    ],
    right: [
      [0, 0],
      [1, 2],
    ],
  });
});

test('a path of three coordinates is drawn as the first coordinate that differs', () => {
  expect(
    pathPicture(
      'β',
      [
        [0, 0, 0],
        [1, 1, 1],
      ],
      [
        [0, 0, 0],
        [1, 1, 2],
      ],
    ),
  ).toMatchObject({
    kind: 'signal',
    symbol: 'β₃',
    yours: [
      [0, 0],
      [1, 1],
    ],
    right: [
      [0, 0],
      [1, 2],
    ],
  });
});

test('paths with the same points at other times are drawn over time', () => {
  const right = [0, 1, 2, 3].map((k) => [k, 2 * k]);
  for (const yours of [right.slice(1), [right[0]!, ...right], [right[0]!, right[0]!, right[0]!, right[0]!]])
    expect(pathPicture('β', yours, right)).toMatchObject({ kind: 'signal', symbol: 'β₁' });
  expect(
    pathPicture(
      'β',
      [
        [0, 0],
        [1, 1],
      ],
      right,
    ),
  ).toMatchObject({ kind: 'path' });
  expect(pathPicture('β', right, right)).toBeUndefined();
});

test('a path with points of another dimension has no picture', () => {
  expect(
    pathPicture(
      'β',
      [[0, 0], [1]],
      [
        [0, 0],
        [1, 2],
      ],
    ),
  ).toBeUndefined();
  expect(pathPicture('β', [], [[0, 0]])).toBeUndefined();
});

test('a level picture has the levels of both at frequencies Ω from 0 to π', () => {
  const levels = (omega: readonly number[]) => levelInDecibel(frequencyResponse(onePole(0.9), omega));
  const picture = levelPicture((omega) => omega.map(() => 0), levels);
  if (picture?.kind !== 'level') return expect.fail('no level');
  expect(picture.yours.every(([, level]) => level === 0)).toBe(true);
  const [omega, level] = picture.right[32]!;
  expect(omega).toBeCloseTo(Math.PI / 2, 4);
  expect(level).toBeCloseTo(levels([Math.PI / 2])[0]!, 3);
  expect(levelPicture(() => [], levels)).toBeUndefined();
});

test('the landscape has the loss of the notebook and its stationary points', () => {
  const value = (coefficients: readonly number[], x: number) =>
    coefficients.reduce((sum, coefficient, power) => sum + coefficient * x ** power, 0);
  const [p1, p2] = landscape.polynomials;
  const coordinate = fc.double({ min: -6, max: 8, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, (beta1, beta2) => {
      expect(value(p1, beta1) + value(p2, beta2)).toBeCloseTo(loss([beta1, beta2]), 8);
    }),
    SEEDED,
  );
  expect(landscape.points.map(({ beta, kind }) => ({ beta, kind }))).toEqual(
    stationaryPoints().map(({ beta, kind }) => ({ beta, kind })),
  );
});
