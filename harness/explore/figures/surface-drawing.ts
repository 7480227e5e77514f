import { landscape, loss, stationaryPoints } from '../../../reference/index.ts';
import { type Camera, SurfaceGeometry } from '../../core/plots/surface-geometry.ts';
import type { Points } from './curve.tsx';

const BOX = {
  landscape: { ...landscape, loss: (beta1: number, beta2: number) => loss([beta1, beta2]) },
  x: [-0.7, 4.7],
  y: [-0.9, 2.9],
  highest: 9,
} as const;
/** The size in which the geometry counts. */
export const SIZE = { width: 420, height: 330, centre: [210, 205] } as const;
/** The surface has fewer levels than the contours: every second colour, from the lowest on. */
const COLOURS = [0, 3, 5, 6, 7, 8, 9, 10];
/** A path is drawn in pieces of about this length, each of which is seen or hidden, in pixels. */
const PIECE = 6;

export const geometryOf = (camera: Camera): SurfaceGeometry => new SurfaceGeometry(BOX, camera, SIZE.centre);

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
export function readColours() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    levels: COLOURS.map((k) => colour(`--level-${k}`)),
    line: colour('--surface-line'),
    path: colour('--momentum'),
    text: colour('--text'),
  };
}

/** How a surface is seen. */
export interface SurfaceLook {
  readonly geometry: SurfaceGeometry;
  readonly colours: ReturnType<typeof readColours>;
  /** The width of the canvas on the page, in pixels. */
  readonly width: number;
}

/** Draws everything but the paths. */
export function drawGround(canvas: HTMLCanvasElement, { geometry, colours, width }: SurfaceLook): void {
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
  for (const {
    beta: [beta1 = 0, beta2 = 0],
  } of stationaryPoints()) {
    const [x, y] = geometry.lifted([beta1, beta2]).at;
    context.beginPath();
    context.arc(x, y, 3, 0, 2 * Math.PI);
    context.fill();
  }
  for (const [text, beta1, beta2] of [
    ['β₁', (BOX.x[0] + BOX.x[1]) / 2, BOX.y[0] - 0.45],
    ['β₂', BOX.x[1] + 0.5, (BOX.y[0] + BOX.y[1]) / 2],
  ] as const) {
    const [x, y] = geometry.project(beta1, beta2, -0.25).at;
    context.font = 'italic 13px system-ui, sans-serif';
    context.textAlign = 'center';
    context.fillText(text, x, y + 4);
  }
}

const isInside = (beta1: number, beta2: number): boolean =>
  beta1 >= BOX.x[0] && beta1 <= BOX.x[1] && beta2 >= BOX.y[0] && beta2 <= BOX.y[1];

/** The part of a path before it leaves the box: the pieces that are seen, and those behind a hill. */
function linesOf(path: Points, geometry: SurfaceGeometry): readonly [Path2D, Path2D] {
  const [seen, hidden] = [new Path2D(), new Path2D()];
  let before: readonly [number, number] | undefined;
  let last: readonly [number, number] = [NaN, NaN];
  for (const [beta1 = NaN, beta2 = NaN] of path) {
    if (!isInside(beta1, beta2)) break;
    const [fromBeta1, fromBeta2] = before ?? [beta1, beta2];
    const { at } = geometry.lifted([beta1, beta2]);
    if (before === undefined) last = at;
    const length = Math.hypot(at[0] - last[0], at[1] - last[1]);
    // Short steps are drawn together.
    if (before !== undefined && length < 1) continue;
    const count = Math.ceil(length / PIECE);
    for (let k = 1; k <= count; k += 1) {
      const point = [
        fromBeta1 + ((beta1 - fromBeta1) * k) / count,
        fromBeta2 + ((beta2 - fromBeta2) * k) / count,
      ] as const;
      const next = geometry.lifted(point).at;
      const piece = geometry.isHidden(point) ? hidden : seen;
      piece.moveTo(last[0], last[1]);
      piece.lineTo(next[0], next[1]);
      last = next;
    }
    before = [beta1, beta2];
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
  { geometry, colours, width }: SurfaceLook,
): void {
  const context = blank(canvas, width);
  context.lineCap = 'round';
  context.strokeStyle = colours.path;
  const draw = (path: Points, lineWidth: number, alpha: number): void => {
    const [seen, hidden] = linesOf(path, geometry);
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
