import type { JSX } from 'preact';
import type { Axis, Plane } from './axes.tsx';
import { HALO } from './contours.tsx';
import { Curve, isSeen, type Points } from './curve.tsx';
import { type Caption, type Entry, Figure } from './figure.tsx';
import type { PlotSymbol } from './symbols.ts';
import { seriesColour } from './theme.ts';

/** Points in their order, with the name that the legend gives them. */
export interface Series {
  readonly name: string;
  readonly points: Points;
  /** Whether no line joins them. */
  readonly isLoose?: boolean;
}

export interface Sequences {
  readonly caption: Caption;
  readonly series: readonly Series[];
  readonly isFile?: boolean;
}

const SYMBOLS: readonly PlotSymbol[] = ['diamond', 'circle', 'square', 'triangle'];
const DASHES = ['6 3', 'none', '2 2', '9 3 2 3'];

/** The looks of several series; after four they repeat. */
export const entriesOf = (series: readonly Series[]): Entry[] =>
  series.map(({ name, isLoose }, k) => ({
    name,
    colour: seriesColour(k),
    symbol: SYMBOLS[k % SYMBOLS.length]!,
    ...(!isLoose && { dash: DASHES[k % DASHES.length]! }),
  }));

/** Below the upper edge of the frame, where no stationary point is. */
const nothing = ({ x, y }: Plane): JSX.Element => (
  <text
    key="nothing"
    x={(x.range[0] + x.range[1]) / 2}
    y={y.range[1] + 24}
    fill="currentColor"
    text-anchor="middle"
    {...HALO}
  >
    No point is finite, so there is nothing to draw.
  </text>
);

/**
 * The lines of several series, or a sentence where none has a point. Symbols are larger than those of later series, so
 * that they show under them at the same place.
 */
export function curvesOf(series: readonly Series[], plane: Plane, most = 64): JSX.Element[] {
  if (!series.some(({ points }) => isSeen(points))) return [nothing(plane)];
  return entriesOf(series).map(({ colour, symbol, dash }, k) => (
    <Curve
      key={k}
      plane={plane}
      points={series[k]!.points}
      kind={`series-${k}`}
      role={series[k]!.isLoose ? 'loose' : 'alone'}
      colour={colour}
      dash={dash}
      dots={{ radius: Math.min(3.5 + series.length - 1 - k, 5.5), symbol: symbol!, most }}
    />
  ));
}

function figureOf({ series, ...others }: Sequences, x: Axis, y: Axis, most?: number): JSX.Element {
  return (
    <Figure {...others} x={x} y={y} legend={entriesOf(series)}>
      {(plane) => curvesOf(series, plane, most)}
    </Figure>
  );
}

/** A span of less than this part of the values' size is flat. */
const FLAT = 0.2;
/** Share of the range that is left free above and below. */
const MARGIN = 0.06;

const finite = (series: readonly Series[], axis: 0 | 1): number[] =>
  series.flatMap(({ points }) => points.map((point) => point[axis]!)).filter(Number.isFinite);

/** The smallest range of the axis of levels, in decibels. */
const LEAST_DECIBELS = 3;
/** A response is a curve: some points tell it from the others. */
const MARKED_LEVELS = 16;
/** Share of the levels that may be peaks or notches on each side. */
const PEAKS = 0.05;

/**
 * The range of the bulk of the levels, and of others that are not further from it than it is wide: the peak of a pole on
 * the unit circle, where only rounding keeps the level finite, would make all else a flat line.
 */
function bulkOf(levels: readonly number[]): readonly [low: number, high: number] {
  const sorted = levels.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [low, high] = [at(PEAKS), at(1 - PEAKS)];
  const reach = Math.max(high - low, LEAST_DECIBELS);
  return [Math.max(low - reach, at(0)), Math.min(high + reach, at(1))];
}

/** Levels over Ω/π. @param sequences points (Ω in radians per sample, level in decibels) */
export function levelsFigure({ series, ...others }: Sequences): JSX.Element {
  const [from, to] = bulkOf(finite(series, 1));
  const [low, high] = [Math.min(0, from), Math.max(0, to)];
  const margin = MARGIN * Math.max(high - low, LEAST_DECIBELS);
  const x: Axis = { domain: [0, 1], label: 'frequency Ω/π' };
  const y: Axis = {
    domain: [Math.min(low, high - LEAST_DECIBELS) - margin, high + margin],
    label: 'level 20·log₁₀|H| (dB)',
  };
  const overPi = series.map(({ name, points }) => ({
    name,
    points: points.map(([omega, level]) => [omega! / Math.PI, level!]),
  }));
  return figureOf({ series: overPi, ...others }, x, y, MARKED_LEVELS);
}

/** Zero is shown, too, unless what happens far from it would then be a flat line. */
function rangeOf(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isFar = high > low && high - low < FLAT * Math.max(Math.abs(low), Math.abs(high));
  if (isFar) return [low, high];
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** Whole numbers have whole ticks. */
const overSteps = (series: readonly Series[], label: string, isWhole = true): Axis => {
  const last = Math.max(1, ...finite(series, 0));
  return { domain: [-0.02 * last, 1.02 * last], label, ticks: isWhole ? Math.min(last, 8) : 5 };
};

/**
 * Sequences over k, or over something else.
 * @param sequences points (k, value); the frame shows the first series whole, the others as far as they are near
 * @param label what the values are, with their unit if they have one
 * @param over what is on the other axis, from 0 on; absent if it is k
 */
export function signalsFigure(sequences: Sequences, label: string, over?: string): JSX.Element {
  const [first = { name: '', points: [] }, ...others] = sequences.series;
  const [low, high] = rangeOf(finite([first], 1));
  const size = high - low || 1;
  const near = finite(others, 1).filter((value) => value >= low - 2 * size && value <= high + 2 * size);
  const [bottom, top] = [Math.min(low, ...near), Math.max(high, ...near)];
  const margin = MARGIN * (top - bottom || 1);
  return figureOf(sequences, overSteps(sequences.series, over ?? 'index k', over === undefined), {
    domain: [bottom - margin, top + margin],
    label,
  });
}
