import type { Landscape } from '../../core/plots/index.ts';
import { type Camera, type SurfaceBox, SurfaceGeometry } from '../../core/plots/surface-geometry.ts';
import type { Points } from './curve.tsx';

/** A surface that is turned. */
export interface ShownSurface extends SurfaceBox {
  readonly landscape: Landscape;
  /** Which of the page's eleven colours each level has, counted from 0. */
  readonly colours: readonly number[];
  /** What is written on the floor of the box, or beside it, such as the names of both parameters. */
  readonly names: readonly { readonly text: string; readonly at: readonly [number, number] }[];
}

/** The size in which the geometry counts. */
export const SIZE = { width: 420, height: 330, centre: [210, 205] } as const;
/** A path is drawn in pieces of about this length, each of which is seen or hidden, in pixels. */
const PIECE = 6;

export const geometryOf = (surface: ShownSurface, camera: Camera): SurfaceGeometry =>
  new SurfaceGeometry(surface, camera, SIZE.centre);

/** Empties a canvas. @param width of the canvas on the page, in pixels */
function blank(canvas: HTMLCanvasElement, width: number): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')!;
  const scale = (width / SIZE.width) * devicePixelRatio;
  const size = { width: Math.round(SIZE.width * scale), height: Math.round(SIZE.height * scale) };
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.scale(scale, scale);
  return context;
}

/** The colours of the page, in the scheme that it has at the moment. */
export function readColours({ colours }: ShownSurface) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    levels: colours.map((k) => colour(`--level-${k}`)),
    line: colour('--surface-line'),
    path: colour('--series-1'),
    text: colour('--text'),
  };
}

/** How a surface is seen. */
export interface SurfaceLook {
  readonly surface: ShownSurface;
  readonly geometry: SurfaceGeometry;
  readonly colours: ReturnType<typeof readColours>;
  /** The width of the canvas on the page, in pixels. */
  readonly width: number;
}

/** Draws everything but the paths. */
export function drawGround(
  canvas: HTMLCanvasElement,
  { surface, geometry, colours, width }: SurfaceLook,
): void {
  const context = blank(canvas, width);
  context.lineWidth = 0.4;
  context.strokeStyle = colours.line;
  for (const { corners, level } of geometry.facets().toSorted((a, b) => b.depth - a.depth)) {
    context.beginPath();
    for (const { at } of corners) context.lineTo(at[0], at[1]);
    context.closePath();
    context.fillStyle = colours.levels[level]!;
    context.fill();
    context.stroke();
  }
  context.fillStyle = colours.text;
  const { landscape, names } = surface;
  for (const { beta } of landscape.points) {
    const [x, y] = geometry.lifted(beta).at;
    context.beginPath();
    context.arc(x, y, 3, 0, 2 * Math.PI);
    context.fill();
  }
  for (const { text, at } of names) {
    const [x, y] = geometry.project(at[0], at[1], landscape.levels[0]).at;
    context.font = 'italic 13px system-ui, sans-serif';
    context.textAlign = 'center';
    context.fillText(text, x, y + 4);
  }
}

/** The part of a path before it leaves the box: the pieces that are seen, and those behind a hill. */
function linesOf(path: Points, { x, y }: SurfaceBox, geometry: SurfaceGeometry): readonly [Path2D, Path2D] {
  const isWithin = (value: number, [from, to]: SurfaceBox['x']): boolean => value >= from && value <= to;
  const [seen, hidden] = [new Path2D(), new Path2D()];
  let before: readonly [number, number] | undefined;
  let last: readonly [number, number] = [NaN, NaN];
  for (const [toX = NaN, toY = NaN] of path) {
    if (!isWithin(toX, x) || !isWithin(toY, y)) break;
    const [fromX, fromY] = before ?? [toX, toY];
    const { at } = geometry.lifted([toX, toY]);
    if (before === undefined) last = at;
    const length = Math.hypot(at[0] - last[0], at[1] - last[1]);
    // Short steps are drawn together.
    if (before !== undefined && length < 1) continue;
    const count = Math.ceil(length / PIECE);
    for (let k = 1; k <= count; k += 1) {
      const point = [fromX + ((toX - fromX) * k) / count, fromY + ((toY - fromY) * k) / count] as const;
      const next = geometry.lifted(point).at;
      const piece = geometry.isHidden(point) ? hidden : seen;
      piece.moveTo(last[0], last[1]);
      piece.lineTo(next[0], next[1]);
      last = next;
    }
    before = [toX, toY];
  }
  return [seen, hidden];
}

/** The right path and the student's, if there is one. */
export interface SurfacePaths {
  readonly right: Points;
  readonly yours?: Points;
}

/** Draws the paths, as in the other figures: a thin line, and the right one wide and pale below the student's. */
export function drawPaths(
  canvas: HTMLCanvasElement,
  { right, yours }: SurfacePaths,
  { surface, geometry, colours, width }: SurfaceLook,
): void {
  const context = blank(canvas, width);
  context.lineCap = 'round';
  context.strokeStyle = colours.path;
  const draw = (path: Points, lineWidth: number, alpha: number): void => {
    const [seen, hidden] = linesOf(path, surface, geometry);
    context.lineWidth = lineWidth;
    context.globalAlpha = alpha;
    context.stroke(seen);
    context.globalAlpha = 0.3 * alpha;
    context.stroke(hidden);
  };
  if (yours !== undefined) draw(right, 8, 0.4);
  draw(yours ?? right, 2.25, 1);
  context.globalAlpha = 1;
}
