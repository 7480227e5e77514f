import { ticks } from 'd3-array';
import { format, powerOfTen } from './numbers.ts';

/** From values to pixels and back. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
  readonly ticks: readonly number[];
  readonly textOf: (tick: number) => string;
}

/** The pixel, or the nearest one inside. */
export const inside = ({ range: [from, to] }: Scale, pixel: number): number =>
  Math.min(Math.max(pixel, Math.min(from, to)), Math.max(from, to));

export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
  count = 6,
): Scale {
  const [from, to] = domain;
  const [first, last] = range;
  return {
    domain,
    range,
    toPixel: (value) => first + ((value - from) / (to - from)) * (last - first),
    toValue: (pixel) => from + ((pixel - first) / (last - first)) * (to - from),
    ticks: ticks(from, to, count),
    textOf: format,
  };
}

/** @param count about how many ticks; powers of ten alone */
export function logarithmic(
  domain: readonly [number, number],
  range: readonly [number, number],
  count = 6,
): Scale {
  const inner = linear([Math.log10(domain[0]), Math.log10(domain[1])], range);
  const [low, high] = [Math.ceil(inner.domain[0] - 1e-9), Math.floor(inner.domain[1] + 1e-9)];
  const every = Math.max(1, Math.ceil((high - low) / count));
  const first = Math.ceil(low / every) * every;
  const exponents = Array.from(
    { length: Math.max(0, Math.floor((high - first) / every) + 1) },
    (_, k) => first + k * every,
  );
  return {
    domain,
    range,
    toPixel: (value) => inner.toPixel(Math.log10(value)),
    toValue: (pixel) => 10 ** inner.toValue(pixel),
    ticks: exponents.map((exponent) => Number(`1e${exponent}`)),
    // All in one style: beside 10⁻⁸, 10⁻⁴ is not written as 0.0001.
    textOf: exponents.every((exponent) => Math.abs(exponent) <= 2) ? format : powerOfTen,
  };
}
