import { expect, test } from 'vitest';
import { gradient, momentumDescent, momentumStep } from '#reference';
import { advanced, pointAt } from '../../../views/race/playhead.ts';
import { forcesAt, racersOf } from '../../../views/race/runners.tsx';

const PATH = momentumDescent(gradient, [4, 1.075], 0.2, 0.33, 8);

test('time goes on by the speed, ends at the last step, and a page that slept goes on where it was', () => {
  expect(advanced(3, 50, 6, 32)).toBeCloseTo(3.3);
  expect(advanced(31.9, 50, 20, 32)).toBe(32);
  expect(advanced(3, 60_000, 20, 32)).toBeCloseTo(5);
});

test('the ball is on the points of the path, between them on the line, and nowhere beyond its end or at infinity', () => {
  expect(pointAt(PATH, 2)).toEqual(PATH[2]);
  expect(pointAt(PATH, 2.5)![0]).toBeCloseTo((PATH[2]![0]! + PATH[3]![0]!) / 2);
  expect(pointAt(PATH, 8)).toEqual(PATH[8]);
  expect(pointAt(PATH, 9)).toBeUndefined();
  expect(
    pointAt(
      [
        [1, 1],
        [Infinity, 0],
      ],
      0.5,
    ),
  ).toBeUndefined();
  expect(pointAt([[1, 1], [1]], 0.5)).toBeUndefined();
});

test('the arrows are ∇L at the ball and the z that moves it', () => {
  let [beta, z] = [PATH[0]!, [0, 0] as readonly number[]];
  for (let k = 0; k < 5; k += 1) ({ beta, z } = momentumStep(gradient, beta, z, 0.2, 0.33));
  const [nervous, lazy] = forcesAt(PATH, 0.2, 5);
  expect(nervous).toEqual(gradient(beta));
  for (const [i, value] of lazy.entries()) expect(value).toBeCloseTo(z[i]!, 12);
});

test('the student’s path races beside the right one, which is pale', () => {
  const path = { right: PATH, yours: PATH };
  const racers = racersOf({ gd: { right: PATH }, momentum: path });
  expect(racers.map(({ kind, isPale }) => [kind, isPale])).toEqual([
    ['gd', false],
    ['momentum', true],
    ['momentum', false],
  ]);
});
