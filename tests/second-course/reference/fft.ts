export interface Complex {
  readonly re: number;
  readonly im: number;
}

const product = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
});

/**
 * e^(−2πi/n), by halving the angle of a half turn, so that every engine rounds it alike.
 * @param n a power of 2
 * @example rootOf(4) // { re: 0, im: -1 }
 */
export function rootOf(n: number): Complex {
  if (n <= 2) return { re: n === 1 ? 1 : -1, im: 0 };
  if (n === 4) return { re: 0, im: -1 };
  const whole = rootOf(n / 2);
  const re = Math.sqrt((1 + whole.re) / 2);
  return { re, im: whole.im / (2 * re) };
}

/** 1, z, z², …: as many as asked for. */
export const powersOf = (z: Complex, count: number): Complex[] => {
  const powers: Complex[] = [];
  for (let k = 0; k < count; k += 1) powers.push(k === 0 ? { re: 1, im: 0 } : product(powers[k - 1]!, z));
  return powers;
};

/**
 * The discrete Fourier transform by the algorithm of Cooley and Tukey.
 * @param x shape (n), n a power of 2
 * @returns shape (n): entry k is Σ x[j]·e^(−2πi·jk/n)
 * @example fft([{ re: 1, im: 0 }, { re: 2, im: 0 }]) // [{ re: 3, im: 0 }, { re: -1, im: 0 }]
 */
export function fft(x: readonly Complex[]): Complex[] {
  const n = x.length;
  if (n === 1) return [{ re: x[0]!.re, im: x[0]!.im }];
  const even = fft(x.filter((_, j) => j % 2 === 0));
  const odd = fft(x.filter((_, j) => j % 2 === 1));
  const turns = powersOf(rootOf(n), n / 2);
  const turned = odd.map((value, k) => product(value, turns[k]!));
  return [
    ...even.map(({ re, im }, k) => ({ re: re + turned[k]!.re, im: im + turned[k]!.im })),
    ...even.map(({ re, im }, k) => ({ re: re - turned[k]!.re, im: im - turned[k]!.im })),
  ];
}
