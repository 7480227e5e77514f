import type { Asked, Picture } from 'descent-grader/checks';
import { describe, expect, test } from 'vitest';
import { aroundBeta, aroundTheEnd, sent } from '../../exercises/09-properties/pictures.ts';

type Vector = readonly number[];

/** The arguments with which a test asked each function. */
const asked =
  (...all: readonly (readonly [unknown, readonly (readonly unknown[])[]])[]): Asked =>
  (of) =>
    (all.find(([fn]) => fn === of)?.[1] ?? []) as never;
const namesOf = (picture: Picture | undefined): string[] =>
  picture?.kind === 'asked' ? picture.series.map(({ name }) => name) : [];

describe('what a test of a filter sent', () => {
  const impulse = [1, 0, 0];
  const right = (x: Vector): Vector => {
    let y = 0;
    return x.map((sample) => (y = 0.5 * sample + 0.5 * y));
  };
  const pictureOf = (filter: (x: Vector) => Vector, ...signals: readonly Vector[]) =>
    sent({ filter, momentumCoeff: 0.5 }, asked([filter, signals.map((x) => [x])]));

  test('is drawn for the call whose output is most wrong, and the legend says how wrong it is', () => {
    const clipped = (x: Vector): Vector => right(x).map((y) => Math.min(1, y));
    const picture = pictureOf(clipped, impulse, [3, 0, 0], [2.5, 0]);
    expect(picture).toMatchObject({ kind: 'asked', symbol: 'y[k]' });
    expect(namesOf(picture)).toEqual([
      'x[k], 3 samples, call 2 of 3',
      'y[k] of a right filter',
      'y[k] of this filter, off by up to 0.5',
    ]);
    expect((picture as Picture & { kind: 'asked' }).series.map(({ points }) => points[0])).toEqual([
      [0, 3],
      [0, 1.5],
      [0, 1],
    ]);
  });

  test('looks the same where that test cannot see what is wrong', () => {
    expect(namesOf(pictureOf(right, impulse)).at(-1)).toBe('y[k] of this filter, the same');
  });

  test.each([
    [(x: Vector) => x.slice(1), 'y[k] of this filter, 2 samples'],
    [(x: Vector) => x.map(() => NaN), 'y[k] of this filter, not always a number'],
  ])('is worst where samples are missing or not numbers', (filter, name) => {
    expect(namesOf(pictureOf(filter, impulse)).at(-1)).toBe(name);
  });

  test('is not drawn where nothing was sent, or only what every filter refuses', () => {
    expect(pictureOf(right)).toBeUndefined();
    expect(pictureOf(right, [], Array<number>(2049).fill(1))).toBeUndefined();
  });
});

test('where a test of a gradient looked is drawn around β', () => {
  const loss = () => 0;
  const gradient = () => [0, 0];
  const all = asked([loss, [[[1, 2.5]], [[1, 1.5]]]], [gradient, [[[1, 2]]]]);
  expect(namesOf(aroundBeta({ loss, gradient, beta: [1, 2] }, all))).toEqual([
    'β',
    'loss, asked 2 times, 0.5 from β',
    'gradient, asked once, at β',
  ]);
});

describe('where a test of a descent looked', () => {
  const gradient = () => [0, 0];
  const start = [1, 2];

  test('is drawn around the last point of the longest path', () => {
    const descend = (from: Vector, steps: number) =>
      Array.from({ length: steps + 1 }, (_, k) => from.map((x) => x / 2 ** k));
    const paths = [2, 3, 1].map((steps) => [start, steps]);
    const picture = aroundTheEnd(
      { descend, gradient, start },
      asked([descend, paths], [gradient, [[[0.125, 0.5]]]]),
    );
    expect(picture).toMatchObject({ centre: [0.125, 0.25] });
    expect(namesOf(picture)).toEqual([
      'path of 4 points',
      'its last point',
      'gradient, asked once, 0.25 from its last point',
    ]);
  });

  test('is drawn around the start where the path ends nowhere', () => {
    for (const end of [
      [NaN, 0],
      [0, Infinity],
    ]) {
      const descend = () => [start, end];
      const picture = aroundTheEnd({ descend, gradient, start }, asked([descend, [[start, 1]]]));
      expect(picture).toMatchObject({ centre: start });
      expect(namesOf(picture)).toEqual(['path of 2 points, whose last is not finite', 'the start']);
    }
  });
});
