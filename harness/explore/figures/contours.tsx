import { contours } from 'd3-contour';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { loss, stationaryPoints } from '../../../reference/index.ts';
import type { Plane } from './frame.tsx';

/** Where the loss changes its colour; the lowest is the minimum. */
const LEVELS = [-0.25, -0.2, -0.1, 0, 0.25, 0.5, 1, 2, 4, 8, 16];
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

const MARKS = { minimum: 'M-5,-5L5,5M-5,5L5,-5', saddle: 'M-6,0H6M0,-6V6' };
/** β₂ tells the minima apart. */
const nameOf = (kind: string, beta2: number): string =>
  kind === 'saddle' ? 'saddle' : beta2 > 1 ? 'minimum 1' : 'minimum 2';

/** The filled contours of the loss with its stationary points; drawn once for each plane. */
export function Contours({ plane }: { readonly plane: Plane }): JSX.Element {
  const { x, y, clip } = plane;
  return useMemo(
    () => (
      <g class="contours" clip-path={clip}>
        {areasOf((beta1, beta2) => loss([beta1, beta2]), LEVELS, { x, y }).map((d, k) => (
          <path key={LEVELS[k]} class={`level level-${k}`} d={d} />
        ))}
        {stationaryPoints().map(({ beta: [beta1 = NaN, beta2 = NaN], kind }) => (
          <g key={beta2} class="landmark" transform={`translate(${x.toPixel(beta1)},${y.toPixel(beta2)})`}>
            <path class="landmark-halo" d={kind === 'saddle' ? MARKS.saddle : MARKS.minimum} />
            <path d={kind === 'saddle' ? MARKS.saddle : MARKS.minimum} />
          </g>
        ))}
      </g>
    ),
    [plane],
  );
}

/** The names of the stationary points: over the paths, so that they can be read. */
export function LandmarkNames({ plane }: { readonly plane: Plane }): JSX.Element {
  const { x, y, clip } = plane;
  return useMemo(
    () => (
      <g class="landmark-names" clip-path={clip}>
        {stationaryPoints().map(({ beta: [beta1 = NaN, beta2 = NaN], kind }) => (
          // Paths come to the saddle from the right, as the notebook's do.
          <text
            key={beta2}
            x={x.toPixel(beta1) + (kind === 'saddle' ? -11 : 11)}
            y={y.toPixel(beta2) - 9}
            text-anchor={kind === 'saddle' ? 'end' : 'start'}
          >
            {nameOf(kind, beta2)}
          </text>
        ))}
      </g>
    ),
    [plane],
  );
}
