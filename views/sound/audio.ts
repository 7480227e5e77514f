/** The largest size of a sample; 0 where there is none. */
export function peakOf(samples: ArrayLike<number>): number {
  let peak = 0;
  for (let k = 0; k < samples.length; k += 1) peak = Math.max(peak, Math.abs(samples[k]!));
  return peak;
}

/** Where a sound is cut, it fades within this time, in seconds. */
const FADE_S = 0.001;

/**
 * Samples that a loudspeaker can play. A sound no louder than 1 is left as it is; in any other, loud samples are bent and
 * never cut off.
 * @param fade how many of the last samples fade, where the sound is cut
 */
export function playable(samples: ArrayLike<number>, fade = 0): Float32Array<ArrayBuffer> {
  const isLoud = peakOf(samples) > 1;
  const bent = (value: number): number =>
    isLoud && Math.abs(value) > 0.8
      ? Math.sign(value) * (0.8 + 0.2 * Math.tanh(5 * (Math.abs(value) - 0.8)))
      : value;
  return Float32Array.from(
    { length: samples.length },
    (_, k) => bent(samples[k]!) * Math.min(1, (samples.length - k) / (fade + 1)),
  );
}

/** What is heard: a sound that is repeated has no end; any other begins at once, and its end is a cut. */
export const toPlay = (samples: ArrayLike<number>, rate: number, isLooped: boolean): Played => ({
  samples: playable(samples, isLooped ? 0 : Math.round(FADE_S * rate)),
  rate,
  isLooped,
});

/** What is played. */
export interface Played {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly rate: number;
  readonly isLooped: boolean;
}

/** Connects a sound with the output of a context, and starts it. @returns what ends it, and what sets its volume */
export function start(
  context: BaseAudioContext,
  { samples, rate, isLooped }: Played,
  volume: number,
  offset = 0,
): { readonly source: AudioBufferSourceNode; readonly gain: GainNode } {
  const buffer = context.createBuffer(1, samples.length, rate);
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer, loop: isLooped });
  const gain = new GainNode(context, { gain: volume });
  source.connect(gain).connect(context.destination);
  source.start(0, offset % buffer.duration);
  return { source, gain };
}

/** Plays one sound at a time; silent before the first. */
export class Speaker {
  #context: AudioContext | undefined;
  #now: (ReturnType<typeof start> & { readonly began: number }) | undefined;
  #volume: number;

  constructor(volume: number) {
    this.#volume = volume;
  }

  set volume(volume: number) {
    this.#volume = volume;
    if (this.#now) this.#now.gain.gain.value = volume;
  }

  /** Must first be called by a click. @param isSame it takes the place of a sound where that is @param onEnd it is over */
  play(played: Played, isSame: boolean, onEnd: () => void): void {
    const context = (this.#context ??= new AudioContext());
    void context.resume();
    const began = isSame && this.#now ? this.#now.began : context.currentTime;
    this.stop();
    const started = start(context, played, this.#volume, isSame ? context.currentTime - began : 0);
    started.source.addEventListener('ended', () => {
      if (this.#now?.source === started.source) onEnd();
    });
    this.#now = { ...started, began };
  }

  stop(): void {
    const before = this.#now;
    this.#now = undefined;
    before?.source.stop();
    before?.source.disconnect();
  }
}

/** A sound as a file: WAV, one channel of 16 bits. */
export function toWav({ samples, rate }: Played): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + 2 * samples.length);
  const view = new DataView(bytes.buffer);
  const text = (at: number, letters: string): void => {
    for (const [k, letter] of [...letters].entries()) view.setUint8(at + k, letter.codePointAt(0)!);
  };
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, 2 * samples.length, true);
  for (const [k, value] of samples.entries())
    view.setInt16(44 + 2 * k, Math.round(Math.min(Math.max(value, -1), 1) * 32_767), true);
  return bytes;
}
