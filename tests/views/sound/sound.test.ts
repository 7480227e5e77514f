import { describe, expect, test } from 'vitest';
import * as reference from '#reference';
import { lfilter, loopPoles, momentumStep, onePole, type Vector } from '#reference';
import { DEMANDS } from '../../../views/probes.ts';
import { SETTINGS } from '../../../views/settings.ts';
import { playable } from '../../../views/sound/audio.ts';
import { levelsOf, nullTest, SILENCE } from '../../../views/sound/measures.ts';
import { inFull, LENGTH, PING, pingOf, signalOf, SIGNALS } from '../../../views/sound/signals.ts';
import { loadExercise } from '../../harness/load-exercise.ts';
import { pitchOf } from './pitch.ts';

const { factories } = await loadExercise(process.cwd(), '05-one-pole-filter');
const wrong = (name: string): ((x: Vector, m: number) => Vector) => {
  const solution = factories.get(name)!(() => {}) as Pick<typeof reference, 'lfilter'>;
  return (x, m) => solution.lfilter(onePole(m), x);
};
const ping = (curvature: number, stepSize: number, m: number, count = PING.steps): Float64Array =>
  pingOf((beta, z) => momentumStep(([one]) => [curvature * one!], beta, z, stepSize, m), count);

test.each(SIGNALS)('%s lasts two seconds, is the same at every time, and never louder than 1', (name) => {
  const signal = signalOf(name);
  expect(signal).toHaveLength(LENGTH);
  expect(signal.every((value) => Math.abs(value) <= 1)).toBe(true);
  expect(signal.some((value) => Math.abs(value) > 0.2)).toBe(true);
  expect(signalOf(name)).toBe(signal);
});

describe('the null test', () => {
  const m = 0.9;
  const x = signalOf('noise').slice(0, 2048);
  const right = lfilter(onePole(m), x);

  test('of the right filter is silence, however it is written', () => {
    expect(nullTest(right, right, x, m)).toBe(-Infinity);
    // The same sums in another order.
    let [y, last] = [0, 0];
    const other = x.map((value) => {
      y += (1 - m) * (value - y);
      last = value;
      return y;
    });
    expect(last).toBe(x.at(-1));
    const level = nullTest(other, right, x, m);
    expect(level).toBeLessThan(SILENCE);
    expect(level).toBeGreaterThan(-Infinity);
  });

  test('of an answer of another length is not a number: nothing is compared', () => {
    expect(nullTest(wrong('one-sample-short')(x, m), right, x, m)).toBeUndefined();
    expect(nullTest([...right, 0], right, x, m)).toBeUndefined();
  });

  test('of a filter that is not finite has no number', () => {
    expect(nullTest(right.with(9, NaN), right, x, m)).toBe(Infinity);
  });

  test.each([
    ['rounded-to-four-digits', -80.7],
    ['float32-signal', -156.4],
    ['one-sample-late', -18.6],
    ['feedback-added', -8.8],
    ['lfilter-swaps-b-and-a', 23.7],
    ['blocks-begin-from-rest', -34.2],
  ])('of %s is %d dB', (name, level) => {
    const made = wrong(name)(x, m);
    const measured = nullTest(made, right, x, m)!;
    expect(measured).toBeGreaterThan(SILENCE);
    expect(Math.abs(measured - level)).toBeLessThan(0.1);
  });
});

test.each([
  [4, 0.2, 0.99],
  [2, 0.05, 0.995],
  [4, 0.4, 0.98],
  [4, 2, 0.95],
])(
  'a loop with λ = %d, step size %d and m = %d rings at the angle of its poles',
  (curvature, stepSize, m) => {
    const [{ re, im }] = loopPoles(curvature, stepSize, m);
    const samples = ping(curvature, stepSize, m);
    expect(samples).toHaveLength(PING.steps);
    // At least 20 periods before it has fallen to the rounding.
    expect((Math.atan2(im, re) * -30) / Math.log(m) / Math.PI).toBeGreaterThan(20);
    const heard = samples.slice(0, Math.round(-30 / Math.log(Math.sqrt(m))));
    expect(pitchOf(heard)! / Math.atan2(im, re)).toBeCloseTo(1, 2);
  },
);

test('real poles have no pitch, and a loop that grows is stopped', () => {
  expect(pitchOf(ping(4, 0.05, 0.1))).toBeUndefined();
  const growing = ping(4, 1, 0.1);
  expect(growing.length).toBeLessThan(100);
  expect(growing.every((value) => Math.abs(value) <= 1000)).toBe(true);
  expect(pingOf(() => ({ beta: [NaN], z: [0] }), 10)).toEqual(Float64Array.of(1));
});

test('the spectrum of filtered noise is the level of the filter', () => {
  const m = 0.8;
  const x = signalOf('noise');
  const y = lfilter(onePole(m), x);
  const [before, after] = [levelsOf(x, x), levelsOf(y, x)];
  for (const at of [10, 40, 100]) {
    const [frequency, level] = after[at]!;
    const right = reference.levelInDecibel(
      reference.frequencyResponse(onePole(m), [frequency * Math.PI]),
    )[0]!;
    expect(Math.abs(level - before[at]![1] - right)).toBeLessThan(0.5);
  }
});

describe('a whole sound', () => {
  const sound = (count: number, took: number) => ({ samples: new Float64Array(count), took });
  test.each([
    ['comes where the first samples came fast', 2, [2048, 88_200], true],
    ['does not where they were slow at every attempt', 100, [2048, 2048, 2048], false],
  ])('%s', async (_, took, asked, isWhole) => {
    const counts: number[] = [];
    const ask = (count: number) => {
      counts.push(count);
      return Promise.resolve(sound(count, took));
    };
    const heard = await inFull(ask, 2048, 88_200);
    expect(counts).toEqual(asked);
    expect([heard!.samples.length, heard!.isWhole]).toEqual([asked.at(-1), isWhole]);
  });

  test('is its beginning where the rest fails, and nothing where that fails, too', async () => {
    const upTo = (most: number) => (count: number) =>
      Promise.resolve(count > most ? undefined : sound(count, 1));
    expect(await inFull(upTo(2048), 2048, 88_200)).toMatchObject({ isWhole: false });
    expect(await inFull(upTo(0), 2048, 88_200)).toBeUndefined();
  });

  test('is asked of one function, and of the reference in the same words', () => {
    const settings = SETTINGS.fromAddress(new URLSearchParams('m=0.5'), '');
    const { samples } = DEMANDS.lfilter(reference, settings, { signal: 'clicks', count: 4 });
    expect([...samples]).toEqual([0.45, 0.225, 0.1125, 0.05625]);
    expect([...DEMANDS.momentumStep(reference, settings, { count: 3 }).samples]).toEqual([
      ...ping(settings.curvature, settings.stepSize, 0.5, 3),
    ]);
  });
});

test('what is played is never louder than 1, and only a sound that would be is changed', () => {
  const played = playable([0.5, -0.5, 100, -100, 0.81]);
  expect(played.slice(0, 2)).toEqual(Float32Array.of(0.5, -0.5));
  expect(played.every((value) => Math.abs(value) <= 1)).toBe(true);
  expect(played[4]!).toBeGreaterThan(0.8);
  expect(playable([1, -1, 0.81])).toEqual(Float32Array.of(1, -1, 0.81));
});
