import { pairs, range, ticks } from 'd3-array';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Landscape, HALO, LevelBar } from './contours.tsx';
import type { Points } from './curve.tsx';
import { type Caption, Sheet, WIDTH } from './figure.tsx';
import { format } from './numbers.ts';
import type { Series } from './sequences.tsx';
import {
  DEFAULT_CAMERA,
  type Point,
  SURFACE_SIZE,
  type SurfaceBox,
  surfaceGeometry,
  type SurfaceGeometry,
} from './surface-geometry.ts';
import { tenths } from './symbols.ts';
import { levelColour, seriesColour } from './theme.ts';

/** A loss as a surface in a box. */
export interface ShownSurface extends SurfaceBox {
  readonly landscape: Landscape;
  /** The names of both parameters, and of the loss. */
  readonly names: readonly [string, string, string];
}

export interface SurfacePath {
  readonly points: Points;
  readonly colour: string;
  /** Wide and pale, under another. */
  readonly isPale?: boolean;
}

/** A path is drawn in pieces of about this length, each of which is seen or hidden, in pixels. */
const PIECE = 8;

const lineOf = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${tenths(x)},${tenths(y)}`).join('L')}`;

/** The parts of a path in the box, as SVG's `d`: those that are seen, and those behind a hill. */
function linesOf(points: Points, { lifted, isHidden }: SurfaceGeometry): [seen: string, hidden: string] {
  const lines: [string, string] = ['', ''];
  let before: { readonly beta: Point; readonly at: Point } | undefined;
  for (const [x = NaN, y = NaN] of points) {
    const at = lifted([x, y]);
    if (at !== undefined && before !== undefined) {
      const { beta, at: from } = before;
      const length = Math.hypot(at[0] - from[0], at[1] - from[1]);
      // Short steps are drawn together.
      if (length < 1) continue;
      const count = Math.ceil(length / PIECE);
      const between = range(count + 1).map((k) => {
        const place: Point = [beta[0] + ((x - beta[0]) * k) / count, beta[1] + ((y - beta[1]) * k) / count];
        return { place, at: lifted(place) ?? at };
      });
      for (const [one, next] of pairs(between))
        lines[isHidden(next.place) ? 1 : 0] += lineOf([one.at, next.at]);
    }
    before = at && { beta: [x, y], at };
  }
  return lines;
}

interface EdgeProps {
  readonly name: string;
  readonly marks: readonly number[];
  readonly at: (value: number) => Point;
  /** Where its texts are, from the edge. */
  readonly away: Point;
}

/** An edge of the box with its numbers and its name, away from the box. */
function Edge({ name, marks, at, away }: EdgeProps) {
  const length = Math.hypot(...away) || 1;
  const [dx, dy] = [away[0] / length, away[1] / length];
  const anchor = Math.abs(dx) < 0.4 ? 'middle' : dx > 0 ? 'start' : 'end';
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
  readonly geometry: SurfaceGeometry;
}

/** The edges of the box that are nearest to the camera, and the one on the right. */
function Edges({ surface: { x, y, highest, names }, geometry }: GroundProps) {
  const { floor, near, right } = geometry;
  const front = (value: number): Point => geometry.at(value, near[1], floor);
  const side = (value: number): Point => geometry.at(near[0], value, floor);
  const upright = (value: number): Point => geometry.at(...right, value);
  const fromMiddle = ([px, py]: Point): Point => [px - SURFACE_SIZE.centre[0], py - SURFACE_SIZE.centre[1]];
  const lines = [x.map(front), y.map(side), [floor, highest].map(upright)];
  const heights = ticks(floor, highest, 4).filter((mark) => upright(mark)[1] < upright(floor)[1] - 10);
  return (
    <g class="edges">
      <path d={lines.map(lineOf).join('')} stroke="var(--quiet)" fill="none" />
      <Edge
        name={names[0]}
        marks={ticks(x[0], x[1], 5)}
        at={front}
        away={fromMiddle(front((x[0] + x[1]) / 2))}
      />
      <Edge
        name={names[1]}
        marks={ticks(y[0], y[1], 4)}
        at={side}
        away={fromMiddle(side((y[0] + y[1]) / 2))}
      />
      <Edge name={names[2]} marks={heights} at={upright} away={[1, 0]} />
    </g>
  );
}

/** The surface and its edges, the farthest pieces first. */
function Ground({ surface, geometry }: GroundProps) {
  const { levels, points } = surface.landscape;
  return useMemo(
    () => (
      <g>
        <Edges surface={surface} geometry={geometry} />
        <g class="facets" stroke="var(--contour)" stroke-width={0.4} stroke-linejoin="round">
          {geometry.strips().map(({ pieces, level }, k) => (
            <path
              key={k}
              d={pieces.map((corners) => `${lineOf(corners)}Z`).join('')}
              fill={level < 0 ? 'var(--outside)' : levelColour(level, levels.length)}
            />
          ))}
        </g>
        {points.map(({ name, beta }) => {
          const at = geometry.seen(beta);
          return at && <circle key={name} cx={at[0]} cy={at[1]} r={3} fill="currentColor" />;
        })}
      </g>
    ),
    [surface, geometry],
  );
}

interface SurfaceProps {
  readonly surface: ShownSurface;
  readonly camera?: typeof DEFAULT_CAMERA;
  readonly paths: readonly SurfacePath[];
  /** Draws over it. @param toPixel gives a point's place just above the surface; `undefined` outside of the box */
  readonly over?: ((toPixel: SurfaceGeometry['lifted']) => ComponentChildren) | undefined;
}

/** A loss as a surface with paths over it; pale where a hill is before them. */
export function Surface({ surface, camera = DEFAULT_CAMERA, paths, over }: SurfaceProps): JSX.Element {
  const geometry = useMemo(() => surfaceGeometry(surface, camera), [surface, camera]);
  return (
    <>
      <Ground surface={surface} geometry={geometry} />
      {paths.map(({ points, colour, isPale = false }, k) => {
        const [seen, hidden] = linesOf(points, geometry);
        return (
          <g
            key={k}
            class="surface-path"
            fill="none"
            stroke={colour}
            stroke-width={isPale ? 8 : 2.25}
            stroke-linecap="round"
            opacity={isPale ? 0.4 : 1}
          >
            <path d={hidden || undefined} stroke-opacity={0.3} />
            <path d={seen || undefined} />
          </g>
        );
      })}
      {over?.(geometry.lifted)}
      <g class="landmark-names" fill="currentColor">
        {surface.landscape.points.map(({ name, beta }) => {
          const at = geometry.seen(beta);
          return (
            at && (
              <text key={name} x={at[0] + 8} y={at[1] + 4} {...HALO}>
                {name}
              </text>
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
  const { height } = SURFACE_SIZE;
  return (
    <Sheet caption={caption} legend={paths} height={height}>
      <Surface surface={surface} paths={paths} />
      <LevelBar
        levels={surface.landscape.levels}
        highest={surface.highest}
        left={WIDTH - 62}
        top={24}
        height={height - 60}
      />
    </Sheet>
  );
}
