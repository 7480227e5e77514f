import { ticks } from 'd3-array';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Landscape, HALO } from './contours.tsx';
import type { Points } from './curve.tsx';
import { format } from './numbers.ts';
import { type Camera, type SurfaceBox, SurfaceGeometry } from './surface-geometry.ts';
import { tenths } from './symbols.ts';
import { levelColour } from './theme.ts';

type Point = readonly [x: number, y: number];

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

/** The size in which a surface is drawn, in pixels, and the middle of its floor. */
export const SURFACE_SIZE = { width: 400, height: 392, centre: [186, 206] } as const;
/** A path is drawn in pieces of about this length, each of which is seen or hidden, in pixels. */
const PIECE = 8;

const toText = ([x, y]: Point): string => `${tenths(x)},${tenths(y)}`;

/** The parts of a path in the box, as SVG's `d`: those that are seen, and those behind a hill. */
function linesOf(points: Points, geometry: SurfaceGeometry): readonly [seen: string, hidden: string] {
  const lines: [string, string] = ['', ''];
  let before: { readonly beta: Point; readonly at: Point } | undefined;
  for (const [x = NaN, y = NaN] of points) {
    const at = geometry.lifted([x, y]);
    if (at === undefined || before === undefined) {
      before = at && { beta: [x, y], at };
      continue;
    }
    const [fromX, fromY] = before.beta;
    const length = Math.hypot(at[0] - before.at[0], at[1] - before.at[1]);
    // Short steps are drawn together.
    if (length < 1) continue;
    const count = Math.ceil(length / PIECE);
    let last = before.at;
    for (let k = 1; k <= count; k += 1) {
      const beta: Point = [fromX + ((x - fromX) * k) / count, fromY + ((y - fromY) * k) / count];
      const next = geometry.lifted(beta) ?? at;
      lines[geometry.isHidden(beta) ? 1 : 0] += `M${toText(last)}L${toText(next)}`;
      last = next;
    }
    before = { beta: [x, y], at };
  }
  return lines;
}

/** An edge of the box with its numbers and its name, away from the box. */
function Edge({
  marks,
  name,
  at,
  away,
}: {
  readonly marks: readonly number[];
  readonly name: string;
  readonly at: (value: number) => Point;
  readonly away: Point;
}) {
  const text = (value: number, distance: number, content: string, fill: string) => {
    const [x, y] = at(value);
    const anchor = Math.abs(away[0]) < 0.4 ? 'middle' : away[0] > 0 ? 'start' : 'end';
    return (
      <text x={x + away[0] * distance} y={y + away[1] * distance + 4} text-anchor={anchor} fill={fill}>
        {content}
      </text>
    );
  };
  const [first, last] = [marks[0]!, marks.at(-1)!];
  return (
    <g>
      {marks.map((mark) => text(mark, 8, format(mark), 'var(--quiet)'))}
      {text((first + last) / 2, 30, name, 'currentColor')}
    </g>
  );
}

interface GroundProps {
  readonly surface: ShownSurface;
  readonly geometry: SurfaceGeometry;
}

/** The edges of the box that are nearest to the camera, and the one on the right. */
function Edges({ surface, geometry }: GroundProps) {
  const { x, y, highest, names, landscape } = surface;
  const floor = landscape.levels[0]!;
  const near = geometry.nearSides();
  const away = (from: Point, to: Point): Point => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy) || 1;
    return [dx / length, dy / length];
  };
  const other = { x: x[0] + x[1] - near.x, y: y[0] + y[1] - near.y };
  const corners = x.flatMap((a) => y.map((b): Point => [a, b]));
  const rightness = ([along, across]: Point): number => geometry.at(along, across, floor)[0];
  const right = corners.toSorted((a, b) => rightness(b) - rightness(a))[0]!;
  const base = geometry.at(...right, floor);
  const top = geometry.at(...right, highest);
  const front = x.map((along) => geometry.at(along, near.y, floor));
  const side = [geometry.at(near.x, y[0], floor), geometry.at(near.x, y[1], floor)];
  return (
    <g class="edges">
      <path
        d={[front, side, [base, top]].map((ends) => `M${ends.map(toText).join('L')}`).join('')}
        stroke="var(--quiet)"
        fill="none"
      />
      <Edge
        marks={ticks(x[0], x[1], 5)}
        name={names[0]}
        at={(value) => geometry.at(value, near.y, floor)}
        away={away(geometry.at(x[0], other.y, floor), geometry.at(x[0], near.y, floor))}
      />
      <Edge
        marks={ticks(y[0], y[1], 4)}
        name={names[1]}
        at={(value) => geometry.at(near.x, value, floor)}
        away={away(geometry.at(other.x, y[0], floor), geometry.at(near.x, y[0], floor))}
      />
      <Edge
        marks={ticks(floor, highest, 4).filter((mark) => geometry.at(...right, mark)[1] < base[1] - 10)}
        name={names[2]}
        at={(value) => geometry.at(...right, value)}
        away={[1, 0]}
      />
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
              d={pieces.map((corners) => `M${corners.map(toText).join('L')}Z`).join('')}
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

/** A loss as a surface with paths over it; pale where a hill is before them. */
export function Surface({
  surface,
  camera,
  paths,
  over,
}: {
  readonly surface: ShownSurface;
  readonly camera: Camera;
  readonly paths: readonly SurfacePath[];
  /** Draws over it. @param toPixel gives a point's place just above the surface; `undefined` outside of the box */
  readonly over?:
    | ((toPixel: (point: readonly number[]) => Point | undefined) => ComponentChildren)
    | undefined;
}): JSX.Element {
  const geometry = useMemo(
    () => new SurfaceGeometry(surface, camera, SURFACE_SIZE.centre),
    [surface, camera],
  );
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
      {over?.(([x = NaN, y = NaN]) => geometry.lifted([x, y]))}
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
