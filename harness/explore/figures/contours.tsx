import { contours } from 'd3-contour';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Landscape } from '../../core/plots/index.ts';
import type { Plane } from './frame.tsx';

const GRID = { columns: 150, rows: 112 };

/** The areas of a plane where a function is above each level, as SVG's `d`. */
export function areasOf(
  surface: (x: number, y: number) => number,
  levels: readonly number[],
  { x, y }: Pick<Plane, 'x' | 'y'>,
): string[] {
  const { columns, rows } = GRID;
  const at = (scale: Plane['x'], share: number): number =>
    scale.domain[0] + share * (scale.domain[1] - scale.domain[0]);
  const values = Array.from({ length: columns * rows }, (_, index) =>
    surface(at(x, (index % columns) / (columns - 1)), at(y, Math.floor(index / columns) / (rows - 1))),
  );
  const [width, height] = [x.range[1] - x.range[0], y.range[1] - y.range[0]];
  return contours()
    .size([columns, rows])
    .thresholds([...levels])(values)
    .map(({ coordinates }) =>
      coordinates
        .flat()
        .map((ring) => {
          const points = ring.map(([column, row]) => {
            const px = x.range[0] + ((column! - 0.5) / (columns - 1)) * width;
            const py = y.range[0] + ((row! - 0.5) / (rows - 1)) * height;
            return `${px.toFixed(1)},${py.toFixed(1)}`;
          });
          return `M${points.join('L')}Z`;
        })
        .join(''),
    );
}

const MARKS = { minimum: 'M-5,-5L5,5M-5,5L5,-5', maximum: 'M-6,5H6L0,-6Z', saddle: 'M-6,0H6M0,-6V6' };

interface LandscapeProps {
  readonly plane: Plane;
  /** With at most eleven levels: so many colours there are. */
  readonly landscape: Landscape;
}

/** The filled contours of a loss with its stationary points; drawn once for each plane. */
export function Contours({ plane, landscape }: LandscapeProps): JSX.Element {
  const { x, y, clip } = plane;
  const { loss, levels, points } = landscape;
  return useMemo(
    () => (
      <g class="contours" clip-path={clip}>
        {areasOf(loss, levels, { x, y }).map((d, k) => (
          <path key={levels[k]} class={`level level-${k}`} d={d} />
        ))}
        {points.map(({ name, kind, beta: [first, second] }) => (
          <g key={name} class="landmark" transform={`translate(${x.toPixel(first)},${y.toPixel(second)})`}>
            <path class="landmark-halo" d={MARKS[kind]} />
            <path d={MARKS[kind]} />
          </g>
        ))}
      </g>
    ),
    [plane, landscape],
  );
}

/** The names of the stationary points: over the paths, so that they can be read. */
export function LandmarkNames({ plane, landscape }: LandscapeProps): JSX.Element {
  const { x, y, clip } = plane;
  return useMemo(
    () => (
      <g class="landmark-names" clip-path={clip}>
        {landscape.points.map(({ name, kind, beta: [first, second] }) => (
          // Paths may come to a saddle from the right.
          <text
            key={name}
            x={x.toPixel(first) + (kind === 'saddle' ? -11 : 11)}
            y={y.toPixel(second) - 9}
            text-anchor={kind === 'saddle' ? 'end' : 'start'}
          >
            {name}
          </text>
        ))}
      </g>
    ),
    [plane, landscape],
  );
}
