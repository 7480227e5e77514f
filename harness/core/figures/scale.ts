import { range as steps, ticks } from 'd3-array';
import { format, powerOfTen, trueMinus } from './numbers.ts';

type Interval = readonly [from: number, to: number];

export interface Scale {
  readonly domain: Interval;
  readonly range: Interval;
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
  readonly ticks: readonly number[];
  readonly textOf: (tick: number) => string;
}

export const inside = ({ range: [from, to] }: Scale, pixel: number): number =>
  Math.min(Math.max(pixel, Math.min(from, to)), Math.max(from, to));

/** Other numbers get a power of ten. */
const PLAIN = [1e-4, 1e5] as const;
const exponentOf = (value: number): number => Math.floor(Math.log10(value) + 1e-9);

/** Gives ticks the decimals that distinguish them: 2000.0001, 2000.0002. */
function linearText(marks: readonly number[]): (tick: number) => string {
  const step = exponentOf((marks[1] ?? 1) - (marks[0] ?? 0));
  const size = Math.max(...marks.map(Math.abs));
  const decimals = (power: number): number => Math.min(Math.max(power - step, 0), 20);
  if (size < PLAIN[1] && 10 ** step >= PLAIN[0] / 10 && (size >= PLAIN[0] || size === 0))
    return (tick) => trueMinus(tick.toFixed(decimals(0)));
  const power = Number(`1e${exponentOf(size)}`);
  return (tick) =>
    tick === 0
      ? '0'
      : `${trueMinus((tick / power).toFixed(decimals(exponentOf(size))))}·${powerOfTen(power)}`;
}

/** Shorter axes have no ticks: numbers so small have few digits. */
const SHORTEST = 1e-290;

/** @param count approximate number of ticks */
export function linear(domain: Interval, range: Interval, count = 6): Scale {
  const [from, to] = domain;
  const [first, last] = range;
  // + 0 turns −0 into 0.
  const marks = Math.abs(to - from) < SHORTEST ? [] : ticks(from, to, count).map((tick) => tick + 0);
  return {
    domain,
    range,
    toPixel: (value) => first + ((value - from) / (to - from)) * (last - first),
    toValue: (pixel) => from + ((pixel - first) / (last - first)) * (to - from),
    ticks: marks,
    textOf: linearText(marks),
  };
}

/** Ticks are powers of ten. @param count approximate */
export function logarithmic(domain: Interval, range: Interval, count = 6): Scale {
  const inner = linear([Math.log10(domain[0]), Math.log10(domain[1])], range);
  const [low, high] = [Math.ceil(inner.domain[0] - 1e-9), Math.floor(inner.domain[1] + 1e-9)];
  const every = Math.max(1, Math.ceil((high - low) / count));
  const first = Math.ceil(low / every) * every;
  const exponents = steps(first, high + 1, every);
  return {
    domain,
    range,
    toPixel: (value) => inner.toPixel(Math.log10(value)),
    toValue: (pixel) => 10 ** inner.toValue(pixel),
    ticks: exponents.map((exponent) => Number(`1e${exponent}`)),
    // One style for all: beside 10⁻⁸, no 0.0001.
    textOf: exponents.every((exponent) => Math.abs(exponent) <= 2) ? format : powerOfTen,
  };
}
