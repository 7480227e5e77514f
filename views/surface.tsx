import { mean, pairs, range, ticks } from 'd3-array';
import {
  type Caption,
  format,
  HALO,
  type DrawnLandscape,
  levelColour,
  type Coordinates,
  type Series,
  seriesColour,
  Sheet,
  tenths,
} from 'descent-grader/figures';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';

type Point = readonly [x: number, y: number];

/** The part of a loss that is shown, as a surface in a box. */
export interface ShownSurface {
  readonly landscape: DrawnLandscape;
  readonly x: Point;
  readonly y: Point;
  /** The loss is cut off above. */
  readonly highest: number;
  /** The names of both parameters, and of the loss. */
  readonly names: readonly [string, string, string];
}

export interface SurfacePath {
  readonly points: Coordinates;
  readonly colour: string;
  /** Wide and pale, under another. */
  readonly isPale?: boolean;
}

/** The size in which a surface is drawn, in pixels, and the middle of its floor. */
export const SURFACE_SIZE = { width: 400, height: 392, centre: [186, 206] } as const;
/**
 * The notebook's direction of view, in radians: the front and the right side of the box, from so high that no wall hides a
 * valley. The projection is orthographic, so parallels stay parallel.
 */
const [AZIMUTH, ELEVATION] = [(-50 * Math.PI) / 180, (60 * Math.PI) / 180];
const FACETS = 40;
/** The box of the surface, in pixels: half a side of its floor, and the height of the loss. */
const [HALF, HEIGHT] = [118, 110];

const isWithin = (value: number, [from, to]: Point): boolean => value >= from && value <= to;
const shareOf = (value: number, [from, to]: Point): number => (value - from) / (to - from);

/** Where points of the surface, and of the box around it, are drawn. */
function projection({ landscape: { loss, levels }, x, y, highest }: ShownSurface) {
  const floor = levels[0]!;
  const at = (a: number, b: number, height = Math.min(loss(a, b), highest)): Point => {
    const [u, v] = [2 * shareOf(a, x) - 1, 2 * shareOf(b, y) - 1];
    const away = HALF * (u * Math.sin(AZIMUTH) + v * Math.cos(AZIMUTH)) * Math.sin(ELEVATION);
    const up = HEIGHT * shareOf(height, [floor, highest]) * Math.cos(ELEVATION);
    const across = HALF * (u * Math.cos(AZIMUTH) - v * Math.sin(AZIMUTH));
    return [SURFACE_SIZE.centre[0] + across, SURFACE_SIZE.centre[1] - away - up];
  };
  /** On the surface; `undefined` outside of the box. */
  const on = ([a = NaN, b = NaN]: readonly number[]): Point | undefined =>
    isWithin(a, x) && isWithin(b, y) && loss(a, b) <= highest ? at(a, b) : undefined;
  return { at, on, floor };
}

type Projection = ReturnType<typeof projection>;

/**
 * The surface in strips of neighbours of one level, each with the corners of its pieces. The farthest comes first: the next
 * ones can only hide it.
 */
function stripsOf({ x, y, landscape: { levels, loss } }: ShownSurface, { at }: Projection) {
  const sides = ([low, high]: Point) =>
    pairs(range(FACETS + 1).map((k) => low + ((high - low) * k) / FACETS));
  return sides(y)
    .toReversed()
    .flatMap(([b0, b1]) => {
      const row: { readonly level: number; readonly pieces: Point[][] }[] = [];
      for (const [a0, a1] of sides(x)) {
        const places = [
          [a0, b0],
          [a1, b0],
          [a1, b1],
          [a0, b1],
        ] as const;
        const height = mean(places, ([a, b]) => loss(a, b))!;
        const level = levels.findLastIndex((low, n) => n === 0 || low <= height);
        const piece = places.map(([a, b]) => at(a, b));
        if (row.at(-1)?.level === level) row.at(-1)!.pieces.push(piece);
        else row.push({ level, pieces: [piece] });
      }
      return row;
    });
}

const lineOf = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${tenths(x)},${tenths(y)}`).join('L')}`;

/** The parts of a path in the box, as SVG's `d`. */
function partsOf(points: Coordinates, { on }: Projection): string {
  let path = '';
  let isIn = false;
  for (const point of points) {
    const at = on(point);
    if (at !== undefined) path += `${isIn ? 'L' : 'M'}${tenths(at[0])},${tenths(at[1])}`;
    isIn = at !== undefined;
  }
  return path;
}

interface EdgeProps {
  readonly name: string;
  readonly marks: readonly number[];
  readonly at: (value: number) => Point;
  /** Where its texts are, from the edge: a direction. */
  readonly away: Point;
}

/** An edge of the box with its numbers and its name, away from the box. */
function Edge({ name, marks, at, away: [dx, dy] }: EdgeProps) {
  const anchor = dx > 0 ? 'start' : 'end';
  const text = (value: number, distance: number, content: string, fill: string) => {
    const [x, y] = at(value);
    return (
      <text x={x + dx * distance} y={y + dy * distance + 4} text-anchor={anchor} fill={fill}>
        {content}
      </text>
    );
  };
  return (
    <g>
      {marks.map((mark) => text(mark, 8, format(mark), 'var(--quiet)'))}
      {text((marks[0]! + marks.at(-1)!) / 2, 30, name, 'currentColor')}
    </g>
  );
}

interface GroundProps {
  readonly surface: ShownSurface;
  readonly projected: Projection;
}

/** The edges of the box that are nearest to the camera, and the one on the right. */
function Edges({ surface: { x, y, highest, names }, projected: { at, floor } }: GroundProps) {
  const front = (value: number): Point => at(value, y[0], floor);
  const side = (value: number): Point => at(x[1], value, floor);
  const upright = (value: number): Point => at(x[1], y[1], value);
  const lines = [x.map(front), y.map(side), [floor, highest].map(upright)];
  const heights = ticks(floor, highest, 4).filter((mark) => upright(mark)[1] < upright(floor)[1] - 10);
  return (
    <g class="edges">
      <path d={lines.map(lineOf).join('')} stroke="var(--quiet)" fill="none" />
      <Edge name={names[0]} marks={ticks(x[0], x[1], 5)} at={front} away={[-0.8, 0.6]} />
      <Edge name={names[1]} marks={ticks(y[0], y[1], 4)} at={side} away={[0.7, 0.7]} />
      <Edge name={names[2]} marks={heights} at={upright} away={[1, 0]} />
    </g>
  );
}

/** The surface and its edges. */
function Ground({ surface, projected }: GroundProps) {
  const { levels } = surface.landscape;
  return useMemo(
    () => (
      <g>
        <Edges surface={surface} projected={projected} />
        <g class="facets" stroke="var(--contour)" stroke-width={0.4} stroke-linejoin="round">
          {stripsOf(surface, projected).map(({ pieces, level }, k) => (
            <path
              key={k}
              d={pieces.map((corners) => `${lineOf(corners)}Z`).join('')}
              fill={levelColour(level, levels.length)}
            />
          ))}
        </g>
      </g>
    ),
    [surface, projected],
  );
}

interface SurfaceProps {
  readonly surface: ShownSurface;
  readonly paths: readonly SurfacePath[];
  /** Draws over it. @param toPixel gives a point's place on the surface; `undefined` outside of the box */
  readonly over?: ((toPixel: Projection['on']) => ComponentChildren) | undefined;
}

/** A loss as a surface, with paths and the stationary points over it. */
export function Surface({ surface, paths, over }: SurfaceProps): JSX.Element {
  const projected = useMemo(() => projection(surface), [surface]);
  return (
    <>
      <Ground surface={surface} projected={projected} />
      {paths.map(({ points, colour, isPale = false }, k) => (
        <path
          key={k}
          class="surface-path"
          d={partsOf(points, projected) || undefined}
          fill="none"
          stroke={colour}
          stroke-width={isPale ? 8 : 2.25}
          stroke-linecap="round"
          opacity={isPale ? 0.4 : 1}
        />
      ))}
      {over?.(projected.on)}
      <g class="landmark-names" fill="currentColor">
        {surface.landscape.points.map(({ name, beta }) => {
          const at = projected.on(beta);
          return (
            at && (
              <g key={name} transform={`translate(${at})`}>
                <circle r={3} />
                <text x={8} y={4} {...HALO}>
                  {name}
                </text>
              </g>
            )
          );
        })}
      </g>
    </>
  );
}

interface SurfaceFigureProps {
  readonly caption: Caption;
  readonly surface: ShownSurface;
  readonly series: readonly Series[];
}

/** A loss as a surface, with paths over it, from the notebook's direction. */
export function surfaceFigure({ caption, surface, series }: SurfaceFigureProps): JSX.Element {
  const paths = series.map(({ name, points }, k) => ({
    name,
    points,
    colour: seriesColour(k),
    dash: 'none',
  }));
  return (
    <Sheet caption={caption} legend={paths} height={SURFACE_SIZE.height}>
      <Surface surface={surface} paths={paths} />
    </Sheet>
  );
}
