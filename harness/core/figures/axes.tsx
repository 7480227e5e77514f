import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { linear, logarithmic, type Scale } from './scale.ts';

export interface Axis {
  readonly domain: readonly [number, number];
  /** Name, symbol and unit, if it has one. */
  readonly label: string;
  readonly isLogarithmic?: boolean;
  /** Approximate number. */
  readonly ticks?: number;
}

/** Plotting area, in pixels. */
export interface Plane {
  readonly x: Scale;
  readonly y: Scale;
}

export const MARGINS = { left: 58, right: 10, top: 10, bottom: 40 };

/** Average width, in pixels. */
export const CHARACTER_WIDTH = 6.6;
const AXIS_NAME_WIDTH = 34;
/** Between tick labels, in characters. */
const LABEL_GAP = 2;

function scaleOf(
  { domain, isLogarithmic = false, ticks }: Axis,
  [from, to]: readonly [number, number],
): Scale {
  const count = ticks ?? Math.max(2, Math.round(Math.abs(to - from) / 70));
  return (isLogarithmic ? logarithmic : linear)(domain, [from, to], count);
}

const longestOf = ({ ticks, textOf }: Scale): number =>
  Math.max(0, ...ticks.map((tick) => textOf(tick).length));

/** Avoids overlapping labels. */
function horizontalScale(axis: Axis, range: readonly [number, number]): Scale {
  const scale = scaleOf(axis, range);
  const room = Math.floor((range[1] - range[0]) / (CHARACTER_WIDTH * (longestOf(scale) + LABEL_GAP)));
  return scale.ticks.length <= room ? scale : scaleOf({ ...axis, ticks: Math.max(1, room - 1) }, range);
}

/**
 * Fits a plotting area into a width; long tick labels widen the left margin.
 * @param ratio height by width of the area
 */
export function layOut(
  x: Axis,
  y: Axis,
  width: number,
  ratio: number,
  margins = MARGINS,
): { readonly plane: Plane; readonly height: number } {
  const { left, right, top, bottom } = margins;
  const height = Math.round((width - left - right) * ratio) + top + bottom;
  const plane = {
    x: horizontalScale(x, [left, width - right]),
    y: scaleOf(y, [height - bottom, top]),
  };
  const needed = Math.ceil(AXIS_NAME_WIDTH + CHARACTER_WIDTH * longestOf(plane.y));
  if (margins.left < MARGINS.left || needed <= left) return { plane, height };
  return layOut(x, y, width, ratio, { ...margins, left: needed });
}

const boxOf = ({ x, y }: Plane) => ({
  x: x.range[0],
  y: y.range[1],
  width: x.range[1] - x.range[0],
  height: y.range[0] - y.range[1],
});

/** A nested viewport clips without an id, which another figure of a page might use, too. */
export function Inside({
  plane,
  children,
  ...others
}: {
  readonly plane: Plane;
  readonly class?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const box = boxOf(plane);
  return (
    <svg {...box} viewBox={Object.values(box).join(' ')} {...others}>
      {children}
    </svg>
  );
}

export function Axes({
  plane,
  x: { label },
  y,
}: {
  readonly plane: Plane;
  readonly x: Axis;
  readonly y: Axis;
}) {
  const { x: across, y: up } = plane;
  const [left, right] = across.range;
  const [bottom, top] = up.range;
  return useMemo(
    () => (
      <g class="ticks" fill="var(--quiet)">
        <g class="x-ticks" text-anchor="middle">
          {across.ticks.map((tick) => (
            <g key={tick} transform={`translate(${across.toPixel(tick)},0)`}>
              <line y1={bottom} y2={top} stroke="var(--line)" />
              <text y={bottom + 17}>{across.textOf(tick)}</text>
            </g>
          ))}
        </g>
        <g class="y-ticks" text-anchor="end">
          {up.ticks.map((tick) => (
            <g key={tick} transform={`translate(0,${up.toPixel(tick)})`}>
              <line x1={left} x2={right} stroke="var(--line)" />
              <text x={left - 7} dy="0.32em">
                {up.textOf(tick)}
              </text>
            </g>
          ))}
        </g>
        <g class="axis-names" text-anchor="middle">
          <text x={(left + right) / 2} y={bottom + 35}>
            {label}
          </text>
          <text
            transform={`translate(${left - 7 - CHARACTER_WIDTH * longestOf(up) - 13},${(bottom + top) / 2}) rotate(-90)`}
          >
            {y.label}
          </text>
        </g>
      </g>
    ),
    [plane, label, y.label],
  );
}

export const frameOf = (plane: Plane) => ({
  ...boxOf(plane),
  fill: 'transparent',
  stroke: 'var(--contour)',
});
