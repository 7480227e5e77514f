import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Picture, placesPicture, sequencesPicture } from '../../../../harness/core/checks/index.ts';
import { anyNumber, pointsIn, SEEDED } from './pictures.ts';

const seriesOf = (picture: Picture | undefined) => (picture as Picture & { kind: 'asked' }).series;

test('places are measured from their centre, and the legend says how often a test asked, and how far away', () => {
  const beta = [3, 4];
  const picture = placesPicture(
    'β',
    { name: 'β', at: beta },
    {
      loss: [[[3 + 1e-6, 4]], [[3 - 1e-6, 4]], [[3, 4.5]]],
      gradient: [[beta]],
      hessian: [],
    },
  );
  expect(picture).toMatchObject({ kind: 'asked', symbol: 'β', centre: [3, 4] });
  expect(seriesOf(picture)).toEqual([
    { name: 'β', points: [[0, 0]], isLoose: true },
    {
      name: 'loss, asked 3 times, 0.000001 to 0.5 from β',
      points: [
        [1e-6, 0],
        [-1e-6, 0],
        [0, 0.5],
      ],
      isLoose: true,
    },
    { name: 'gradient, asked once, at β', points: [[0, 0]], isLoose: true },
  ]);
  const [, both] = seriesOf(placesPicture('β', { name: 'β', at: beta }, { loss: [[[3, 4.5]], [[3, 3.5]]] }));
  expect(both!.name).toBe('loss, asked 2 times, 0.5 from β');
});

test('a path comes before the places; of three coordinates two are drawn, and one has no plane', () => {
  const end = [1, 2, 3];
  const path = { name: 'path of 2 points', points: [[0, 0, 0], end] };
  const picture = placesPicture(
    'β',
    { name: 'its end', at: end },
    { gradient: [[[1, 2, 3.5]], [[NaN, 0, 0]]] },
    path,
  );
  expect(seriesOf(picture).map(({ name }) => name)).toEqual([
    'path of 2 points',
    'its end, its first two coordinates',
    'gradient, asked 2 times, 0.5 from its end',
  ]);
  expect(seriesOf(picture)[0]!.points).toEqual([
    [-1, -2],
    [0, 0],
  ]);
  expect(placesPicture('β', { name: 'β', at: [1] }, { loss: [[[1]]] })).toBeUndefined();
});

test('places and sequences of any numbers are JSON with at most 128 points each', () => {
  const points = fc.array(fc.array(anyNumber, { maxLength: 3 }), { maxLength: 300, size: 'max' });
  fc.assert(
    fc.property(
      points,
      fc.tuple(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      (all, at) => {
        const places = placesPicture('β', { name: 'β', at }, { loss: all.map((one) => [one] as const) })!;
        const sequences = sequencesPicture('y[k]', { 'a right one': all.flat(), this: [] });
        for (const picture of [places, sequences]) {
          expect(pointsIn(picture).longest).toBeLessThanOrEqual(128);
          expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
        }
      },
    ),
    SEEDED,
  );
});
