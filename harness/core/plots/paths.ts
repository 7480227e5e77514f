import { draw, type Axis, type Point } from './chart.ts';
import { contours, landmarkNames, landmarks, type Landscape, levelBar } from './landscape.ts';
import { legendOf } from './legend.ts';
import { type Series, seriesMarks } from './series.ts';
import { type Caption, toSvg } from './svg.ts';
import { lookOf } from './theme.ts';

export interface Paths {
  readonly caption: Caption;
  /** The symbol of the points, such as x: its two coordinates are x₁ and x₂. */
  readonly symbol: string;
  /** From where paths overflow they are not drawn. */
  readonly series: readonly Series[];
  /** The loss under the paths, if it is known. */
  readonly landscape?: Landscape;
}

type Box = readonly [x: readonly [number, number], y: readonly [number, number]];

/** Points further away than this, in sizes of the box, are left outside the frame. */
const FAR = 2.5;
/** No frame reaches further. */
const FARTHEST = 1e6;
/** Half of the size of a frame around a landscape, at least. */
const AROUND = [2.2, 1.65] as const;

function boxOf(points: readonly Point[]): Box {
  const range = (axis: 0 | 1): readonly [number, number] => {
    const values = points.map((point) => point[axis]).filter(Number.isFinite);
    return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  };
  return [range(0), range(1)];
}

/** Around the stationary points; as large as the starts and what is near demand, in round numbers. */
function frameAround({ points }: Landscape, series: readonly Series[]): Box {
  const landmarkBox = boxOf(points.map(({ beta }) => beta));
  const frame = ([0, 1] as const).map((axis): readonly [number, number] => {
    const centre = (landmarkBox[axis][0] + landmarkBox[axis][1]) / 2;
    const distances = (path: readonly Point[]) =>
      path.map((point) => Math.abs(point[axis] - centre)).filter(Number.isFinite);
    const starts = series.flatMap((one) => distances(one.points.slice(0, 1)));
    const near = series.flatMap((one) => distances(one.points)).filter((d) => d <= FAR * AROUND[axis]);
    const farthest = Math.min(Math.max(0, ...starts, ...near), FARTHEST);
    const half = farthest <= AROUND[axis] ? AROUND[axis] : Math.ceil(2.05 * farthest) / 2;
    return [centre - half, centre + half];
  });
  return [frame[0]!, frame[1]!];
}

/** Around the first path; the others are shown as far as they are near. */
function frameOf(series: readonly Series[]): Box {
  const [first = { name: '', points: [] }, ...others] = series;
  const box = boxOf(first.points);
  const frame = ([0, 1] as const).map((axis): readonly [number, number] => {
    const [from, to] = box[axis];
    const size = to - from || Math.abs(from) || 1;
    const near = others
      .flatMap(({ points }) => points.map((point) => point[axis]))
      .filter((value) => value >= from - FAR * size && value <= to + FAR * size);
    const [low, high] = [Math.min(from, ...near), Math.max(to, ...near)];
    const margin = 0.08 * (high - low || size);
    return [low - margin, high + margin];
  });
  return [frame[0]!, frame[1]!];
}

/** Paths of two parameters, over the filled contours of their loss where it is known. */
export function drawPaths(document: Document, { caption, symbol, series, landscape }: Paths): string {
  const [horizontal, vertical] = landscape === undefined ? frameOf(series) : frameAround(landscape, series);
  const x: Axis = { domain: horizontal, label: `parameter ${symbol}₁` };
  const y: Axis = { domain: vertical, label: `parameter ${symbol}₂` };
  const legend = legendOf(series.map(({ name }, k) => ({ name, look: lookOf(k) })));
  const lines = series.flatMap((one, k) => seriesMarks(one, k, x, y));
  if (landscape === undefined)
    return toSvg(
      draw(document, { x, y, legendRows: legend.rows, marks: [...lines, ...legend.marks], hasGrid: true }),
      caption,
    );
  const highest = Math.max(...horizontal.flatMap((x1) => vertical.map((x2) => landscape.loss(x1, x2))));
  const drawing = draw(document, {
    x,
    y,
    legendRows: legend.rows,
    marginRight: 74,
    marks: [
      contours(landscape, x, y),
      ...landmarks(landscape),
      ...lines,
      ...landmarkNames(landscape),
      ...legend.marks,
      (_index, _scales, _values, { width, height, marginTop, marginBottom }) =>
        levelBar(
          document,
          landscape,
          width - 62,
          marginTop + 22,
          height - marginTop - marginBottom - 22,
          highest,
        ) as SVGElement,
    ],
  });
  return toSvg(drawing, caption);
}
