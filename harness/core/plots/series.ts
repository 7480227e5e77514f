import * as Plot from '@observablehq/plot';
import type { Axis, Point } from './chart.ts';
import { lookOf, paper } from './theme.ts';

/** Points in their order, with the name that the legend gives them. */
export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** How far beyond the frame a line is followed, in its widths and heights. */
const REACH = 20;

const NOWHERE: Point = [NaN, NaN];

/** A line that leaves for far away is cut on its way: coordinates of a drawing must not overflow. */
function withinReach(points: readonly Point[], x: Axis, y: Axis): readonly Point[] {
  const isNear = (point: Point): boolean =>
    [x, y].every(({ domain: [from, to] }, i) => Math.abs(point[i]! - from) <= REACH * (to - from));
  const towards = ([ax, ay]: Point, [bx, by]: Point): Point => {
    const [width, height] = [x, y].map(({ domain: [from, to] }) => to - from) as [number, number];
    const spans = Math.max(Math.abs(bx - ax) / width, Math.abs(by - ay) / height);
    const share = REACH / spans;
    return Number.isFinite(bx) && Number.isFinite(by)
      ? [ax + (bx - ax) * share, ay + (by - ay) * share]
      : NOWHERE;
  };
  return points.flatMap((point, k) => {
    if (isNear(point)) return [point];
    const [before, after] = [points[k - 1], points[k + 1]];
    return [
      ...(before !== undefined && isNear(before) ? [towards(before, point)] : []),
      NOWHERE,
      ...(after !== undefined && isNear(after) ? [towards(after, point)] : []),
    ];
  });
}

/** If a series has more points than this, only some of them are marked. */
const MANY_POINTS = 64;
/** The sizes of symbols. Those of the first series are larger, so that they show under others at the same place. */
const SIZES = [5, 3.75] as const;

/** The line of a series and its points, cut off at the frame. @param k which of the looks it has @param most how many points are marked */
export function seriesMarks(
  { points }: Series,
  k: number,
  x: Axis,
  y: Axis,
  most = MANY_POINTS,
): Plot.Markish[] {
  const { colour, symbol, dash } = lookOf(k);
  const near = withinReach(points, x, y);
  const every = Math.ceil(points.length / most);
  const shown = points.filter((point, i) => i % every === 0 && near.includes(point));
  return [
    Plot.line(near, { stroke: paper, strokeWidth: 3.5, strokeOpacity: 0.7, clip: true }),
    Plot.line(near, { stroke: colour, strokeWidth: 1.75, strokeDasharray: dash, clip: true }),
    Plot.dot(shown, {
      symbol,
      r: SIZES[Math.min(k, 1)]!,
      fill: colour,
      stroke: paper,
      strokeWidth: 0.75,
      clip: true,
    }),
  ];
}
