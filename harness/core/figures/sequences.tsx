import type { JSX } from 'preact';
import type { Axis, Plane } from './axes.tsx';
import { HALO } from './contours.tsx';
import { Curve, hasFinitePoint, type Coordinates } from './curve.tsx';
import { type Caption, type Entry, Figure } from './figure.tsx';
import type { PlotSymbol } from './symbols.ts';
import { seriesColour } from './theme.ts';

export interface Series {
  readonly name: string;
  readonly points: Coordinates;
  readonly isLoose?: boolean;
}

export interface Sequences {
  readonly caption: Caption;
  readonly series: readonly Series[];
  readonly isFile?: boolean;
}

const SYMBOLS: readonly PlotSymbol[] = ['diamond', 'circle', 'square', 'triangle'];
const DASHES = ['6 3', 'none', '2 2', '9 3 2 3'];

/** Symbols and dashes repeat after four series. */
export const entriesOf = (series: readonly Series[]): Entry[] =>
  series.map(({ name, isLoose }, k) => ({
    name,
    colour: seriesColour(k),
    symbol: SYMBOLS[k % SYMBOLS.length]!,
    ...(!isLoose && { dash: DASHES[k % DASHES.length]! }),
  }));

/** Placed near the upper edge, where no stationary point is. */
const emptyNotice = ({ x, y }: Plane): JSX.Element => (
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

/** Draws series, or a sentence if no point is finite. Earlier symbols are larger, to show where points coincide. */
export function curvesOf(series: readonly Series[], plane: Plane, most = 64): JSX.Element[] {
  if (!series.some(({ points }) => hasFinitePoint(points))) return [emptyNotice(plane)];
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

/** Values that spread less, relative to their size, are shown without zero. */
const FLAT_SPREAD = 0.2;
/** Free share on each side of the range. */
const MARGIN = 0.06;

const finiteCoordinates = (series: readonly Series[], axis: 0 | 1): number[] =>
  series.flatMap(({ points }) => points.map((point) => point[axis]!)).filter(Number.isFinite);

/** Smallest axis of levels, in decibels. */
const LEAST_DECIBELS = 3;
/** Enough symbols to tell curves apart. */
const MARKED_LEVELS = 16;
/** Share of levels that may be peaks or notches. */
const PEAK_SHARE = 0.05;

/**
 * Range of most levels; others extend it by its width at most. The level of a pole on the unit circle, which only
 * rounding keeps finite, would flatten the rest.
 */
function typicalRange(levels: readonly number[]): readonly [low: number, high: number] {
  const sorted = levels.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [low, high] = [at(PEAK_SHARE), at(1 - PEAK_SHARE)];
  const reach = Math.max(high - low, LEAST_DECIBELS);
  return [Math.max(low - reach, at(0)), Math.min(high + reach, at(1))];
}

/** Levels over Ω/π. @param sequences points (Ω in radians per sample, level in decibels) */
export function levelsFigure({ series, ...others }: Sequences): JSX.Element {
  const [from, to] = typicalRange(finiteCoordinates(series, 1));
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

/** Includes zero, unless the values would then look flat. */
function rangeOf(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isFar = high > low && high - low < FLAT_SPREAD * Math.max(Math.abs(low), Math.abs(high));
  if (isFar) return [low, high];
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** Whole numbers get whole ticks. */
const axisFromZero = (series: readonly Series[], label: string, isWhole = true): Axis => {
  const last = Math.max(1, ...finiteCoordinates(series, 0));
  return { domain: [-0.02 * last, 1.02 * last], label, ticks: isWhole ? Math.min(last, 8) : 5 };
};

/**
 * @param sequences points (k, value); all of the first is in the frame, and what is near of the others
 * @param label with the unit, if there is one
 * @param over name of the axis, if it is not k
 */
export function signalsFigure(sequences: Sequences, label: string, over?: string): JSX.Element {
  const [first = { name: '', points: [] }, ...others] = sequences.series;
  const [low, high] = rangeOf(finiteCoordinates([first], 1));
  const size = high - low || 1;
  const near = finiteCoordinates(others, 1).filter(
    (value) => value >= low - 2 * size && value <= high + 2 * size,
  );
  const [bottom, top] = [Math.min(low, ...near), Math.max(high, ...near)];
  const margin = MARGIN * (top - bottom || 1);
  return figureOf(sequences, axisFromZero(sequences.series, over ?? 'index k', over === undefined), {
    domain: [bottom - margin, top + margin],
    label,
  });
}
