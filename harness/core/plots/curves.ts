import { draw, type Axis } from './chart.ts';
import { legendOf } from './legend.ts';
import { type Series, seriesMarks } from './series.ts';
import { type Caption, toSvg } from './svg.ts';
import { lookOf } from './theme.ts';

export interface Curves {
  readonly caption: Caption;
  readonly series: readonly Series[];
}

function drawCurves(
  document: Document,
  { caption, series }: Curves,
  x: Axis,
  y: Axis,
  marked?: number,
): string {
  const legend = legendOf(series.map(({ name }, k) => ({ name, look: lookOf(k) })));
  const lines = series.flatMap((one, k) => seriesMarks(one, k, x, y, marked));
  const marks = [...lines, ...legend.marks];
  return toSvg(draw(document, { x, y, legendRows: legend.rows, marks, hasGrid: true }), caption);
}

/** A span of less than this part of the values' size is flat. */
const FLAT = 0.2;
/** Share of the range that is left free above and below. */
const MARGIN = 0.06;

const finite = (series: readonly Series[], axis: 0 | 1): number[] =>
  series.flatMap(({ points }) => points.map((point) => point[axis])).filter(Number.isFinite);

/** A level that is lower than this is as good as silence. */
const LOWEST_LEVEL = -120;
/** The smallest range of the axis of levels, in decibels. */
const LEAST_DECIBELS = 3;
/** A response is a curve: some points tell it from the others. */
const MARKED_LEVELS = 16;

/** Levels over Ω/π. @param curves points (Ω in radians per sample, level in decibels) */
export function drawLevels(document: Document, { caption, series }: Curves): string {
  const levels = finite(series, 1);
  const low = Math.max(Math.min(0, ...levels), LOWEST_LEVEL);
  const high = Math.max(0, ...levels);
  const margin = MARGIN * Math.max(high - low, LEAST_DECIBELS);
  const x: Axis = { domain: [0, 1], label: 'frequency Ω/π' };
  const y: Axis = {
    domain: [Math.min(low, high - LEAST_DECIBELS) - margin, high + margin],
    label: 'level 20·log₁₀|H| (dB)',
  };
  const overPi = series.map(({ name, points }) => ({
    name,
    points: points.map(([omega, level]) => [omega / Math.PI, level] as const),
  }));
  return drawCurves(document, { caption, series: overPi }, x, y, MARKED_LEVELS);
}

/** Zero is shown, too, unless what happens far from it would then be a flat line. */
function frameOf(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isFar = high > low && high - low < FLAT * Math.max(Math.abs(low), Math.abs(high));
  if (isFar) return [low, high];
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/**
 * Sequences over k.
 * @param curves points (k, value); the frame shows the first series whole, the others as far as they are near
 * @param label what the values are, with their unit if they have one
 */
export function drawSignals(document: Document, { caption, series }: Curves, label: string): string {
  const [first = { name: '', points: [] }, ...others] = series;
  const known = finite([first], 1);
  const [low, high] = frameOf(known);
  const size = high - low || 1;
  const near = finite(others, 1).filter((value) => value >= low - 2 * size && value <= high + 2 * size);
  const [bottom, top] = [Math.min(low, ...near), Math.max(high, ...near)];
  const margin = MARGIN * (top - bottom || 1);
  const last = Math.max(1, ...finite(series, 0));
  const x: Axis = {
    domain: [-0.02 * last, 1.02 * last],
    label: 'index k',
    ticks: Math.min(last, 8),
  };
  return drawCurves(document, { caption, series }, x, { domain: [bottom - margin, top + margin], label });
}

/** Smaller values are only rounding. */
const LEAST = 1e-16;

/**
 * What falls towards zero, over the steps, on a logarithmic axis: geometric decay is a straight line.
 * @param curves points (k, value), value ≥ 0
 * @param label what the values are, with their unit if they have one
 */
export function drawDecay(document: Document, { caption, series }: Curves, label: string): string {
  const positive = series.map(({ name, points }) => ({
    name,
    points: points.map(([k, value]) => [k, Math.max(value, LEAST)] as const),
  }));
  const values = finite(positive, 1);
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const high = Math.min(10 ** Math.ceil(Math.log10(Math.max(...values))), 1e4);
  const last = Math.max(1, ...finite(positive, 0));
  const x: Axis = { domain: [-0.02 * last, 1.02 * last], label: 'step k' };
  const y: Axis = { domain: [low, high], label, type: 'log', ticks: 8 };
  return drawCurves(document, { caption, series: positive }, x, y);
}
