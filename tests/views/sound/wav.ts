/** What a file says when it is read as WAV, and measured: it knows nothing of the code that wrote it. */
export interface Recording {
  /** Samples in a second. */
  readonly rate: number;
  /** From −1 to 1. */
  readonly samples: readonly number[];
  readonly peak: number;
  readonly rms: number;
}

/** @throws Error where it is not PCM of 16 bits in one channel */
export function readWav(bytes: Uint8Array): Recording {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (tag(0) !== 'RIFF' || tag(8) !== 'WAVE' || view.getUint32(4, true) !== bytes.length - 8)
    throw new Error('not a WAV file of its own length');
  const chunks = new Map<string, number>();
  for (let at = 12; at < bytes.length; at += 8 + view.getUint32(at + 4, true)) chunks.set(tag(at), at + 8);
  const [format, data] = [chunks.get('fmt ')!, chunks.get('data')!];
  const [encoding, channels, bits] = [0, 2, 14].map((from) => view.getUint16(format + from, true));
  if (encoding !== 1 || channels !== 1 || bits !== 16)
    throw new Error(`encoding ${encoding}, ${channels} channels, ${bits} bits`);
  const samples = Array.from(
    { length: view.getUint32(data - 4, true) / 2 },
    (_, k) => view.getInt16(data + 2 * k, true) / 32_767,
  );
  return {
    rate: view.getUint32(format + 4, true),
    samples,
    peak: Math.max(...samples.map(Math.abs)),
    rms: Math.sqrt(samples.reduce((sum, value) => sum + value ** 2, 0) / samples.length),
  };
}

/** In dB, re 1. */
export const levelOf = (size: number): number => 20 * Math.log10(size);

/** The power at a frequency, by the definition of the Fourier transform. */
export function powerAt({ samples, rate }: Recording, hertz: number): number {
  const angle = (2 * Math.PI * hertz) / rate;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  let [re, im] = [0, 0];
  // Horner's rule, from the last sample to the first: re + j·im ← value + (re + j·im)·exp(j·angle)
  for (let k = samples.length - 1; k >= 0; k -= 1)
    [re, im] = [samples[k]! + re * c - im * s, re * s + im * c];
  return re ** 2 + im ** 2;
}

/** The frequency with the most power, of those in steps of a part of half the rate. */
export function loudestOf(recording: Recording, steps = 800): number {
  const all = Array.from({ length: steps }, (_, k) => (k * recording.rate) / 2 / steps);
  const powers = all.map((hertz) => powerAt(recording, hertz));
  return all[powers.indexOf(Math.max(...powers))]!;
}
