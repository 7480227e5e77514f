import { expect, test } from 'vitest';
import { lfilter, loopPoles, momentumStep, onePole } from '#reference';
import { toPlay, toWav } from '../../../views/sound/audio.ts';
import { differenceOf, raised } from '../../../views/sound/measures.ts';
import { PING, pingOf, RATE, signalOf, SIGNALS } from '../../../views/sound/signals.ts';
import { levelOf, loudestOf, powerAt, readWav } from './wav.ts';

const saved = (samples: ArrayLike<number>, rate: number, isLooped: boolean) =>
  readWav(toWav(toPlay(samples, rate, isLooped)));
const ping = (curvature: number, stepSize: number, m: number): Float64Array =>
  pingOf((beta, z) => momentumStep(([one]) => [curvature * one!], beta, z, stepSize, m), PING.steps);

test.each([
  [4, 0.2, 0.33],
  [4, 0.2, 0.99],
  [2, 0.05, 0.995],
])('the file of a ping with λ = %d, step size %d and m = %d begins with 1', (curvature, stepSize, m) => {
  const { rate, samples, peak } = saved(ping(curvature, stepSize, m), PING.rate, false);
  expect(rate).toBe(8000);
  // β stands still at the first step: z is zero then.
  expect(samples.slice(0, 2)).toEqual([1, 1]);
  expect(peak).toBe(1);
  // The next samples are those of the recursion, too: nothing fades in.
  expect(samples[2]).toBeCloseTo(1 - stepSize * curvature * (1 - m), 4);
});

test('the file of a sound that is cut fades within a millisecond', () => {
  const { samples } = saved(ping(4, 0.2, 0.9999), PING.rate, false);
  const whole = saved(ping(4, 0.2, 0.9999), PING.rate, true).samples;
  const faded = samples.findIndex((value, k) => value !== whole[k]);
  expect(samples.length - faded).toBeLessThanOrEqual(PING.rate / 1000);
  expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.12);
  expect(whole.slice(-8).some((value) => Math.abs(value) > 0.3)).toBe(true);
});

test.each([
  [4, 1, 0.9],
  [4, 0.2, 0.98],
  [4, 0.2, 0.995],
  [2, 0.05, 0.999],
  [4, 2.5, 0.9],
])(
  'with λ = %d, step size %d and m = %d, two periods until 1/e are a pitch: the loudest frequency of the file is that of the pole',
  (curvature, stepSize, m) => {
    const [{ re, im }] = loopPoles(curvature, stepSize, m);
    const [angle, size] = [Math.abs(Math.atan2(im, re)), Math.hypot(re, im)];
    expect(-angle / Math.log(size) / 2 / Math.PI).toBeGreaterThan(1.98);
    const stated = (angle * PING.rate) / 2 / Math.PI;
    const heard = loudestOf(saved(ping(curvature, stepSize, m), PING.rate, false));
    // Two frequencies that are tried are 5 Hz apart.
    expect(Math.abs(heard - stated)).toBeLessThan(0.01 * stated + 5);
  },
);

test('at m = 0.33 the file has no pitch: its loudest frequency is far below that of the pole', () => {
  const heard = loudestOf(saved(ping(4, 0.2, 0.33), PING.rate, false));
  expect(heard).toBeGreaterThan(700);
  expect(heard).toBeLessThan(800);
});

test.each(SIGNALS)('the file of %s is the signal itself, looped: no gain, no fade', (name) => {
  const signal = signalOf(name);
  const { rate, samples, peak } = saved(signal, RATE, true);
  expect([rate, samples.length]).toEqual([44_100, 88_200]);
  expect(peak).toBeLessThanOrEqual(1);
  expect(Math.max(...samples.map((value, k) => Math.abs(value - signal[k]!)))).toBeLessThan(1 / 65_000);
});

test.each([
  ['in the fourth digit', 1e-4],
  ['as large as the sound', 2],
])('the file of a difference %s is as loud as what is right, raised by what is said', (_, size) => {
  const m = 0.9;
  const x = signalOf('tune');
  const right = Float64Array.from(lfilter(onePole(m), x));
  const yours = right.map((value, k) => value + size * x[k]!);
  const left = raised(differenceOf(yours, right), right);
  const [heard, expected] = [left.samples, right].map((samples) => saved(samples, RATE, true)) as [
    ReturnType<typeof saved>,
    ReturnType<typeof saved>,
  ];
  expect(heard.peak).toBeCloseTo(expected.peak, 4);
  const unraised = Math.sqrt(x.reduce((sum, value) => sum + (size * value) ** 2, 0) / x.length);
  expect(levelOf(heard.rms) - levelOf(unraised)).toBeCloseTo(left.decibels, 1);
});

test('the file of filtered noise is duller than that of the noise: 20 dB at 8 kHz for m = 0.9', () => {
  const noise = signalOf('noise').slice(0, 20_000);
  const [before, after] = [noise, lfilter(onePole(0.9), noise)].map((samples) => saved(samples, RATE, true));
  for (const [hertz, level] of [
    [100, -0.02],
    [8000, -20.2],
  ] as const) {
    const near = Array.from({ length: 25 }, (_, k) => hertz * (1 + (k - 12) / 400));
    const power = (of: typeof before): number => near.reduce((sum, one) => sum + powerAt(of!, one), 0);
    expect(10 * Math.log10(power(after) / power(before))).toBeCloseTo(level, 0);
  }
});
