import { getOrCreate } from 'descent-grader/view';
import { lfilter, onePole, type Vector } from '#reference';
import { peakOf } from './audio.ts';

type Samples = ArrayLike<number>;
type Spectrum = readonly (readonly [number, number])[];

/** How many samples there are before one that is not finite. */
export function finiteLength(samples: Samples): number {
  const first = Array.prototype.findIndex.call(samples, (value: number) => !Number.isFinite(value));
  return first < 0 ? samples.length : first;
}

function rms(samples: Samples): number {
  let sum = 0;
  for (let k = 0; k < samples.length; k += 1) sum += samples[k]! ** 2;
  return Math.sqrt(sum / samples.length);
}

/** Yours minus right, as long as yours, which is not longer. */
export const differenceOf = (yours: Samples, right: Samples): Float64Array =>
  Float64Array.from(yours, (value, k) => value - right[k]!);

/** A difference as loud as what is right. @returns its samples, with the same peak, and by how many dB it was raised */
export function raised(
  difference: Float64Array,
  right: Samples,
): { readonly samples: Float64Array; readonly decibels: number } {
  const gain = peakOf(right) / peakOf(difference);
  return { samples: difference.map((value) => gain * value), decibels: 20 * Math.log10(gain) };
}

/** Less is silence: the rounding of doubles is far below, any mistake far above, in dB. */
export const SILENCE = -180;

/**
 * The null test: what is left of a filtered signal if the right one is taken away.
 * @param yours,right the filtered signals
 * @param x the signal
 * @param m of the filter
 * @returns 20·log₁₀ of the rms of the difference over the rms of the sizes of what enters each sample; −∞ where nothing
 *   is left, ∞ where a sample is not finite, `undefined` where the lengths differ: then nothing can be compared
 */
export function nullTest(yours: Samples, right: Samples, x: Vector, m: number): number | undefined {
  if (yours.length !== right.length) return undefined;
  if (finiteLength(yours) < yours.length) return Infinity;
  const difference = differenceOf(yours, right);
  // Where no coefficient is negative, the sizes are what the filter makes of the sizes of its input.
  const sizes = lfilter(onePole(m), x.slice(0, right.length).map(Math.abs));
  return 20 * Math.log10(rms(difference) / rms(sizes));
}

const SIZE = 1024;
const BINS = SIZE / 8;
const TURNS = Array.from({ length: SIZE / 2 }, (_, k) => {
  const angle = (-2 * Math.PI * k) / SIZE;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
const WINDOW = Array.from({ length: SIZE }, (_, k) => 0.5 - 0.5 * Math.cos((2 * Math.PI * k) / SIZE));

/** In place: the discrete Fourier transform of `SIZE` complex numbers. */
function transform(re: Float64Array, im: Float64Array): void {
  for (let i = 1, j = 0; i < SIZE; i += 1) {
    let bit = SIZE >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
  }
  for (let length = 2; length <= SIZE; length *= 2) {
    for (let from = 0; from < SIZE; from += length)
      for (let k = 0; k < length / 2; k += 1) {
        const [c, s] = TURNS[(k * SIZE) / length]!;
        const [a, b] = [from + k, from + k + length / 2];
        const [x, y] = [re[b]! * c - im[b]! * s, re[b]! * s + im[b]! * c];
        [re[b], im[b]] = [re[a]! - x, im[a]! - y];
        [re[a], im[a]] = [re[a]! + x, im[a]! + y];
      }
  }
}

/** How many pieces of a signal are looked at: more of them change nothing that is seen. */
const PIECES = 16;

/**
 * The power of a signal over the frequency, by Welch's method.
 * @param samples all finite
 * @returns pairs of Ω/π in (0, 1) and the mean power there
 */
function powersOf(samples: Samples): Spectrum {
  const powers = new Float64Array(SIZE / 2);
  const hop = Math.max(SIZE / 2, Math.floor((samples.length - SIZE) / PIECES));
  for (let from = 0; from === 0 || from + SIZE <= samples.length; from += hop) {
    const re = Float64Array.from(WINDOW, (share, k) => share * (samples[from + k] ?? 0));
    const im = new Float64Array(SIZE);
    transform(re, im);
    for (let k = 0; k < SIZE / 2; k += 1) powers[k]! += re[k]! ** 2 + im[k]! ** 2;
  }
  const width = SIZE / 2 / BINS;
  return Array.from({ length: BINS }, (_, bin) => {
    const part = powers.slice(bin * width, (bin + 1) * width);
    return [(bin + 0.5) / BINS, part.reduce((sum, power) => sum + power, 0) / width] as const;
  });
}

const known = new WeakMap<Samples, Spectrum>();

/** The spectrum of a signal, computed once for the same signal. */
const spectrumOf = (samples: Samples): Spectrum => getOrCreate(known, samples, () => powersOf(samples));

/** @returns pairs of Ω/π and the level in dB, relative to the loudest frequency of `reference` */
export function levelsOf(samples: Samples, reference: Samples): Spectrum {
  const loudest = Math.max(...spectrumOf(reference).map(([, power]) => power), Number.MIN_VALUE);
  return spectrumOf(samples).map(([frequency, power]) => [
    frequency,
    Math.max(10 * Math.log10(power / loudest), -200),
  ]);
}
