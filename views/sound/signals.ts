import type { Vector } from '#reference';

/** Samples in a second. */
export const RATE = 44_100;
/** Two seconds, which are looped. */
export const LENGTH = 2 * RATE;
/** What is asked of the student's filter first. */
export const FIRST = 2048;

/** White noise, the same at every time. */
function noise(): Vector {
  let state = 1;
  return Array.from({ length: LENGTH }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 0.6 * (state / 2 ** 31 - 1);
  });
}

/** Eight clicks in a second: each is an impulse, so each sounds as the impulse response. */
const clicks = (): Vector =>
  Array.from({ length: LENGTH }, (_, k) => (k % Math.round(RATE / 8) === 0 ? 0.9 : 0));

/** Semitones above the lowest note, eight quavers of a quarter of a second. */
const NOTES = [0, 7, 12, 16, 14, 12, 7, 4];
const LOWEST = 220;
/** So many harmonics, so that there is something for a low-pass filter to take away. */
const HARMONICS = 24;

/** Notes with many harmonics that die away. */
function tune(): Vector {
  const quaver = LENGTH / NOTES.length;
  return Array.from({ length: LENGTH }, (_, k) => {
    const seconds = (k % quaver) / RATE;
    const frequency = LOWEST * 2 ** (NOTES[Math.floor(k / quaver)]! / 12);
    let sum = 0;
    for (let n = 1; n <= HARMONICS; n += 1) sum += Math.sin(2 * Math.PI * n * frequency * seconds) / n;
    return 0.4 * sum * Math.exp(-6 * seconds) * Math.min(1, seconds * 400);
  });
}

const MADE = { noise, clicks, tune };
export type SignalName = keyof typeof MADE;
export const SIGNALS = Object.keys(MADE) as SignalName[];
const known = new Map<SignalName, Vector>();

/** A signal that is made here, from its first sample. @returns shape (LENGTH), the same array at every time */
export function signalOf(name: SignalName): Vector {
  const signal = known.get(name) ?? MADE[name]();
  known.set(name, signal);
  return signal;
}

/** How fast the steps of the loop are played, in a second; and how many there are at most. */
export const PING = { rate: 8000, steps: 8192, first: 512 };
/** Where a loop that grows is stopped, in sizes of its start. */
const LARGEST = 1e3;

/**
 * The path of β on a parabola, in sizes of its start.
 * @param step gives β and z after those that it is given
 * @returns at most `count` samples; it ends before one that is not finite, or far too large
 */
export function pingOf(
  step: (beta: Vector, z: Vector) => { readonly beta: Vector; readonly z: Vector },
  count: number,
): Float64Array {
  const samples: number[] = [];
  let [beta, z]: Vector[] = [[1], [0]];
  while (samples.length < count && Math.abs(beta![0]!) <= LARGEST) {
    samples.push(beta![0]!);
    const next = step(beta!, z!);
    [beta, z] = [next.beta, next.z];
  }
  return Float64Array.from(samples);
}

/** What a part of a sound took, where it was computed. */
export interface Sound {
  readonly samples: Float64Array;
  /** In ms. */
  readonly took: number;
}

/** Notes down how long a sound takes. */
export function timed(make: () => ArrayLike<number>): Sound {
  const began = performance.now();
  const samples = Float64Array.from(make());
  return { samples, took: performance.now() - began };
}

/** What a whole sound may take, in ms, if it took ten times as long as the first samples let expect. */
const BUDGET_MS = 20_000;
/** A machine that is busy elsewhere makes the first samples seem slow. */
const ATTEMPTS = 3;

/**
 * Asks for a whole sound, if the first samples came so fast that the rest can be waited for: some styles take as much as
 * the square of the number of samples.
 * @param ask for so many samples; `undefined` where there is no answer
 * @returns the whole sound or its first samples, and which of them it is; `undefined` where there is none
 */
export async function inFull(
  ask: (count: number) => Promise<Sound | undefined>,
  first: number,
  all: number,
): Promise<{ readonly samples: Float64Array; readonly isWhole: boolean } | undefined> {
  let beginning: Sound | undefined;
  let isAffordable = false;
  for (let attempt = 0; attempt < ATTEMPTS && !isAffordable; attempt += 1) {
    beginning = await ask(first);
    if (beginning === undefined) return undefined;
    // A sound that has ended has been asked in full.
    if (beginning.samples.length < first) return { samples: beginning.samples, isWhole: true };
    isAffordable = (10 * beginning.took * all) / first <= BUDGET_MS;
  }
  const whole = isAffordable ? await ask(all) : undefined;
  return whole === undefined
    ? { samples: beginning!.samples, isWhole: false }
    : { samples: whole.samples, isWhole: true };
}
