import { extent } from 'd3-array';
import type { JSX } from 'preact';
import type { Axis, Plane } from './axes.tsx';
import { Contours, Landmarks, type DrawnLandscape, LevelBar } from './contours.tsx';
import { hasFinitePoint } from './curve.tsx';
import { Figure } from './figure.tsx';
import { format } from './numbers.ts';
import { curvesOf, entriesOf, type Sequences, type Series } from './sequences.tsx';

export interface Paths extends Sequences {
  /** Such as x, for axes x₁ and x₂. */
  readonly symbol: string;
  readonly landscape?: DrawnLandscape | undefined;
}

type Span = readonly [low: number, high: number];
type Box = readonly [x: Span, y: Span];

/** Distance in sizes of the box. */
const FARTHEST_SHOWN = 2.5;
const LARGEST_HALF_WIDTH = 1e6;
/** Height by width of a frame around a landscape. */
const RATIO = 0.75;
/** Half-width around stationary points. */
const SMALLEST_HALF_WIDTH = 2.2;
/** Less is rounding beside a coordinate of 1. */
const CLOSEST_HALF_WIDTH = 1e-15;
/** Smaller coordinates are rounding errors. */
const ROUNDING_ERROR = 1e-9;
/** Paths that take less of such a frame are enlarged. */
const ENLARGED_SHARE = 0.25;

const rangeOf = (values: readonly number[]): Span => {
  const [low = 0, high = 1] = extent(values.filter(Number.isFinite));
  return [low, high];
};
const sizeOf = ([low, high]: Span): number => high - low;
const middleOf = ([low, high]: Span): number => (low + high) / 2;
const boxOf = (points: Series['points']): Box => [
  rangeOf(points.map(([x]) => x!)),
  rangeOf(points.map(([, y]) => y!)),
];

/** Equal units on both axes. */
const boxAround = (x: number, y: number, half: number): Box => [
  [x - half, x + half],
  [y - RATIO * half, y + RATIO * half],
];

/** Contains the first path, the starts of the others, and their points nearby. */
function boxOfPaths(series: readonly Series[]): Box {
  const [first = { name: '', points: [] }, ...others] = series;
  const known = boxOf(first.points);
  const range = (axis: 0 | 1): Span => {
    const [from, to] = known[axis];
    const size = to - from || Math.abs(from) || 1;
    const near = others.flatMap(({ points }) =>
      points
        .map((point) => point[axis]!)
        .filter(
          (value, k) =>
            k === 0 || (value >= from - FARTHEST_SHOWN * size && value <= to + FARTHEST_SHOWN * size),
        ),
    );
    return rangeOf([from, to, ...near]);
  };
  return [range(0), range(1)];
}

/** Half-widths of boxes around (x, y) that reach each point. */
const distancesFrom =
  (x: number, y: number) =>
  ({ points }: Pick<Series, 'points'>): number[] =>
    points.map(([px, py]) => Math.max(Math.abs(px! - x), Math.abs(py! - y) / RATIO)).filter(Number.isFinite);

/** Contains the stationary points, the starts and the points nearby; or only the paths, if these are small. */
function frameAround({ points }: DrawnLandscape, series: readonly Series[]): Box {
  const paths = boxOfPaths(series);
  const spread = Math.max(sizeOf(paths[0]), sizeOf(paths[1]) / RATIO);
  if (
    series.some((one) => hasFinitePoint(one.points)) &&
    spread > 0 &&
    spread < 2 * SMALLEST_HALF_WIDTH * ENLARGED_SHARE
  )
    return boxAround(middleOf(paths[0]), middleOf(paths[1]), 0.6 * spread);
  const [x, y] = boxOf(points.map(({ beta }) => beta)).map(middleOf) as [number, number];
  const distances = distancesFrom(x, y);
  const starts = series.flatMap(({ points: path }) => distances({ points: path.slice(0, 1) }));
  const near = series
    .flatMap(distances)
    .filter((distance) => distance <= FARTHEST_SHOWN * SMALLEST_HALF_WIDTH);
  const farthest = Math.min(Math.max(0, ...starts, ...near), LARGEST_HALF_WIDTH);
  return boxAround(
    x,
    y,
    farthest <= SMALLEST_HALF_WIDTH ? SMALLEST_HALF_WIDTH : Math.ceil(2.05 * farthest) / 2,
  );
}

function frameOfPaths(series: readonly Series[]): Box {
  const [x, y] = boxOfPaths(series).map(([low, high]): Span => {
    const margin = 0.08 * (high - low || Math.abs(low) || 1);
    return [low - margin, high + margin];
  });
  return [x!, y!];
}

/** Over filled contours of the loss. Overflow interrupts a path. */
export function pathsFigure({ symbol, series, landscape, ...others }: Paths): JSX.Element {
  const [x, y] = landscape ? frameAround(landscape, series) : frameOfPaths(series);
  const axis = ([low, high]: Span, index: string): Axis => ({
    domain: [low, high],
    label: `parameter ${symbol}${index}`,
  });
  const under = landscape && {
    ratio: RATIO,
    right: 74,
    ground: (plane: Plane) => <Contours plane={plane} landscape={landscape} />,
  };
  return (
    <Figure {...others} {...under} x={axis(x, '₁')} y={axis(y, '₂')} legend={entriesOf(series)}>
      {(plane) => (
        <>
          {curvesOf(series, plane)}
          {landscape && <Landmarks plane={plane} landscape={landscape} />}
          {landscape && (
            <LevelBar
              levels={landscape.levels}
              highest={Math.max(...x.flatMap((x1) => y.map((x2) => landscape.loss(x1, x2))))}
              left={plane.x.range[1] + 12}
              top={plane.y.range[1] + 22}
              height={plane.y.range[0] - plane.y.range[1] - 22}
            />
          )}
        </>
      )}
    </Figure>
  );
}

/**
 * Points relative to a centre, with equal units on both axes. Loose points decide the scale, and paths run out of the
 * frame: a difference of a millionth stays visible.
 */
export function placesFigure({
  symbol,
  centre,
  series,
  ...others
}: Paths & { readonly centre: readonly number[] }): JSX.Element {
  const farthest = (isLoose: boolean): number => {
    const shown = series.filter((one) => one.isLoose === isLoose).flatMap(distancesFrom(0, 0));
    return Math.max(0, ...shown.filter((distance) => distance <= LARGEST_HALF_WIDTH));
  };
  const [x, y] = boxAround(
    0,
    0,
    Math.max(CLOSEST_HALF_WIDTH, 1.15 * (farthest(true) || farthest(false) || 1)),
  );
  const label = (k: 0 | 1): string => {
    const at = centre[k]!;
    const from = Math.abs(at) < ROUNDING_ERROR ? '' : ` ${at < 0 ? '+' : '−'} ${format(Math.abs(at))}`;
    return `${symbol}${'₁₂'[k]}${from}`;
  };
  return (
    <Figure
      {...others}
      ratio={RATIO}
      x={{ domain: x, label: label(0) }}
      y={{ domain: y, label: label(1) }}
      legend={entriesOf(series)}
    >
      {(plane) => curvesOf(series, plane)}
    </Figure>
  );
}
