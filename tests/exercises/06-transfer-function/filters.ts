import {
  anyOf,
  constantFrom,
  integer,
  momentumCoeff,
  object,
  real,
  tuple,
  vectorOf,
  type Arbitrary,
} from '../../../harness/core/checks/index.ts';
import { cos, hypot, sin } from '../../../reference/math.ts';

export type Vector = readonly number[];
export type Pair = readonly [number, number];
export interface Filter {
  readonly b: Pair;
  readonly a: Pair;
}
// A type and no interface: only so are its fields numbers to compare.
export type Complex = { readonly re: number; readonly im: number };

export const awayFromZero = anyOf(real(1, 4), real(-4, -1));

/** Any filter of first order with b₀ and a₀ other than 0 and the pole inside a circle of the radius given. */
export const filterWithin = (radius: number): Arbitrary<Filter> =>
  object({
    b: tuple(awayFromZero, anyOf(real(-4, 4), constantFrom(0))),
    a: tuple(awayFromZero, real(-radius, radius)),
  });
export const filter = filterWithin(0.9);

/** Ω on either side of 0 and beyond 2π, in any order; the empty list as well. */
export const omega: Arbitrary<Vector> = vectorOf(real(-10, 10), 0, 6);

/** m with its border 0; below 0.95, see `sizeOf`. */
export const coefficient = anyOf(momentumCoeff(0, 0.95), constantFrom(0));

/** An angle far beyond one turn is an angle. */
export const farOmega: Vector = [101, -1000, 5000];

/** Ω = π·k/n, as freqz has them. */
export const grid = (n: number, ...ks: number[]): Vector => ks.map((k) => (Math.PI * k) / n);

/** So many that a solution which keeps something between calls is used for long enough to show it. */
export const longGrid: Vector = grid(1000, ...Array.from({ length: 1000 }, (_, k) => k));
/** Its impulse response grows and has no sum; H is a quotient all the same. */
export const growingFilter: Filter = { b: [1, 0.5], a: [1, -1.5] };
/** The level of what is nearly silent: −1986.02, −400 and −326.02 dB. Only 0 has −∞. */
export const faintPhasors: readonly [Complex, Complex, Complex] = [
  { re: 3e-100, im: -4e-100 },
  { re: 0, im: 1e-20 },
  { re: -5e-17, im: 0 },
];
/** Some filter and some values of H, where the frequencies are the point. */
export const someFilter: Filter = { b: [1, 0.5], a: [2, -1] };
export const somePhasors: readonly [Complex, Complex] = [
  { re: 6, im: 8 },
  { re: 0.3, im: -0.4 },
];

/**
 * Largest magnitude that H could have at Ω: (|b₀| + |b₁|) / |a₀ + a₁e^(−jΩ)|. A closed form with |a₀ + a₁e^(−jΩ)|² below
 * multiplies rounding by ((|a₀| + |a₁|) / |a₀ + a₁e^(−jΩ)|)², up to 39² for poles up to 0.95: 3e-13 of this size.
 */
export function sizeOf({ b: [b0, b1], a: [a0, a1] }: Filter, frequency: number): number {
  const denominator = hypot(a0 + a1 * cos(frequency), a1 * sin(frequency));
  return (Math.abs(b0) + Math.abs(b1)) / denominator;
}

/** Σ h[k]·e^(−jΩk), the discrete-time Fourier transform of h. */
export const transform = (h: Vector, frequency: number): Complex => ({
  re: h.reduce((sum, value, k) => sum + value * cos(frequency * k), 0),
  im: 0 - h.reduce((sum, value, k) => sum + value * sin(frequency * k), 0),
});

export const conjugate = ({ re, im }: Complex): Complex => ({ re, im: 0 - im });

/** A complex number other than 0 and a decade: |h| from 1e-12 to 1e9. */
export const phasor: Arbitrary<Complex> = object({
  re: anyOf(real(1, 9), real(-9, -1)),
  im: real(-9, 9),
  decade: integer(-12, 8),
}).map(({ re, im, decade }) => ({
  re: Number(`${re}e${decade}`),
  im: Number(`${im.toFixed(12)}e${decade}`),
}));
