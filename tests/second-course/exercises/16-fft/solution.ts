interface Complex {
  readonly re: number;
  readonly im: number;
}

/** The discrete Fourier transform of a signal whose length is a power of 2. */
export function fft(x: readonly Complex[]): Complex[] {
  throw new Error('not implemented yet');
}
