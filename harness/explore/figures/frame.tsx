import type { ComponentChildren, JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { linear, logarithmic, type Scale } from './scale.ts';
import { useWidth } from './use-width.ts';

export interface Axis {
  readonly domain: readonly [number, number];
  /** Name, symbol and unit. */
  readonly label: string;
  readonly isLogarithmic?: boolean;
  /** About how many ticks. */
  readonly ticks?: number;
}

/** The inside of a frame, in pixels: the same object as long as size and axes are the same. */
export interface Plane {
  readonly x: Scale;
  readonly y: Scale;
  /** The clip path of the inside, as `url(#…)`. */
  readonly clip: string;
}

interface FrameProps {
  /** What the figure shows, for people who do not see it. */
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Height by width, of the inside. */
  readonly ratio: number;
  readonly children: (plane: Plane) => ComponentChildren;
  /** A click or tap on the inside that no handle takes. */
  readonly onPick?: (x: number, y: number) => void;
  readonly isBare?: boolean;
  /** Drawn under the grid. */
  readonly ground?: (plane: Plane) => ComponentChildren;
}

const MARGIN = { left: 58, right: 10, top: 10, bottom: 40 };
const BARE = { left: 4, right: 4, top: 4, bottom: 4 };

function Ticks({ plane }: { readonly plane: Plane }): JSX.Element {
  const { x, y } = plane;
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  return useMemo(
    () => (
      <g class="ticks">
        {x.ticks.map((tick) => (
          <g key={`x${tick}`} transform={`translate(${x.toPixel(tick)},0)`}>
            <line y1={bottom} y2={top} />
            <text y={bottom + 17} text-anchor="middle">
              {x.textOf(tick)}
            </text>
          </g>
        ))}
        {y.ticks.map((tick) => (
          <g key={`y${tick}`} transform={`translate(0,${y.toPixel(tick)})`}>
            <line x1={left} x2={right} />
            <text x={left - 7} dy="0.32em" text-anchor="end">
              {y.textOf(tick)}
            </text>
          </g>
        ))}
      </g>
    ),
    [plane],
  );
}

function scaleOf(
  { domain, isLogarithmic = false, ticks }: Axis,
  [from, to]: readonly [number, number],
): Scale {
  const count = ticks ?? Math.max(2, Math.round(Math.abs(to - from) / 70));
  return (isLogarithmic ? logarithmic : linear)(domain, [from, to], count);
}

/** Axes with what `children` draws inside; as wide as there is room. */
export function Frame({
  label,
  x,
  y,
  ratio,
  children,
  onPick,
  isBare = false,
  ground,
}: FrameProps): JSX.Element {
  const [box, width] = useWidth();
  const id = useId();
  const margin = isBare ? BARE : MARGIN;
  const inner = width - margin.left - margin.right;
  const height = Math.round(inner * ratio) + margin.top + margin.bottom;
  const bottom = height - margin.bottom;
  const plane = useMemo(
    (): Plane => ({
      x: scaleOf(x, [margin.left, width - margin.right]),
      y: scaleOf(y, [bottom, margin.top]),
      clip: `url(#${id})`,
    }),
    // Axes are often written where they are used: they are compared by their numbers.
    [id, width, height, isBare, JSON.stringify([x, y])],
  );
  const frame = { x: margin.left, y: margin.top, width: inner, height: bottom - margin.top };
  const pick = (event: MouseEvent): void => {
    const { left, top } = (event.currentTarget as SVGElement).ownerSVGElement!.getBoundingClientRect();
    onPick!(plane.x.toValue(event.clientX - left), plane.y.toValue(event.clientY - top));
  };
  return (
    <div class="figure" ref={box}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        <clipPath id={id}>
          <rect {...frame} />
        </clipPath>
        {ground?.(plane)}
        {!isBare && <Ticks plane={plane} />}
        <rect class="frame" {...frame} onClick={onPick && pick} />
        {children(plane)}
        {!isBare && (
          <g class="axis-names">
            <text x={(plane.x.range[0] + plane.x.range[1]) / 2} y={height - 5} text-anchor="middle">
              {x.label}
            </text>
            <text transform={`translate(12,${(bottom + margin.top) / 2}) rotate(-90)`} text-anchor="middle">
              {y.label}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}
