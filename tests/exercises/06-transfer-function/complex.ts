import { cos, hypot, sin } from '#reference/math.ts';

export type Vector = readonly number[];
type Pair = readonly [number, number];
export interface Filter {
  readonly b: Pair;
  readonly a: Pair;
}
/** A filter, and the Ω at which its response is asked. */
export interface Asked {
  readonly filter: Filter;
  readonly omega: Vector;
}
// A type and no interface: only so are its fields numbers to compare.
export type Complex = { readonly re: number; readonly im: number };

const denominatorAt = ({ a: [a0, a1] }: Filter, frequency: number): number =>
  hypot(a0 + a1 * cos(frequency), a1 * sin(frequency));

/**
 * Whether the contract asks for H at Ω. Where |a₀ + a₁e^(−jΩ)| is small, a closed form with its square multiplies
 * rounding by ((|a₀| + |a₁|) / |a₀ + a₁e^(−jΩ)|)², up to 200².
 */
export const isFarFromPole = (filter: Filter, frequency: number): boolean =>
  denominatorAt(filter, frequency) >= 0.005 * (Math.abs(filter.a[0]) + Math.abs(filter.a[1]));

/** The largest magnitude that H could have at Ω: (|b₀| + |b₁|) / |a₀ + a₁e^(−jΩ)|. */
export const sizeOf = (filter: Filter, frequency: number): number =>
  (Math.abs(filter.b[0]) + Math.abs(filter.b[1])) / denominatorAt(filter, frequency);

/** Σ h[k]·e^(−jΩk), the discrete-time Fourier transform of h. */
export const transform = (h: Vector, frequency: number): Complex => ({
  re: h.reduce((sum, value, k) => sum + value * cos(frequency * k), 0),
  im: 0 - h.reduce((sum, value, k) => sum + value * sin(frequency * k), 0),
});

export const conjugate = ({ re, im }: Complex): Complex => ({ re, im: 0 - im });

/** The smallest Ω but 0. */
export const LEAST_OMEGA = 1e-8;
/** −Ω, and Ω after or before a whole turn: that which is nearer to 0, unless it is too near to be asked for. */
export const opposite = (frequency: number): number => 0 - frequency;
export function oneTurnNearer(frequency: number): number {
  const turned = frequency > 0 ? frequency - 2 * Math.PI : frequency + 2 * Math.PI;
  return turned === 0 || Math.abs(turned) >= LEAST_OMEGA ? turned : frequency;
}

/** Ω = π·k/n, as freqz has them. */
export const grid = (n: number, ...ks: number[]): Vector => ks.map((k) => (Math.PI * k) / n);
