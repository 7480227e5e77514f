import { range } from 'd3-array';
import { contours } from 'd3-contour';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Landscape } from '../model/grades.generated.ts';
import { Inside, type Plane } from './axes.tsx';
import { trueMinus } from './numbers.ts';
import { inside } from './scale.ts';
import { symbolPath, tenths } from './symbols.ts';
import { levelColour } from './theme.ts';

/** At most eleven levels, as many as colours. */
export interface DrawnLandscape extends Pick<Landscape, 'levels' | 'points'> {
  /** Finite for finite arguments. */
  readonly loss: (x: number, y: number) => number;
}

const GRID = { columns: 150, rows: 112 };

/** SVG path data of regions above each level. */
function areasOf(
  surface: (x: number, y: number) => number,
  levels: readonly number[],
  { x, y }: Plane,
): string[] {
  const { columns, rows } = GRID;
  const pixelOf = ({ range: [from, to] }: Plane['x'], k: number, count: number): number =>
    from + (k / (count - 1)) * (to - from);
  const across = range(columns).map((k) => x.toValue(pixelOf(x, k, columns)));
  const up = range(rows).map((k) => y.toValue(pixelOf(y, k, rows)));
  const values = up.flatMap((b) => across.map((a) => surface(a, b)));
  return contours()
    .size([columns, rows])
    .thresholds([...levels])(values)
    .map(({ coordinates }) =>
      coordinates
        .flat()
        .map((ring) => {
          const points = ring.map(
            ([column = NaN, row = NaN]) =>
              `${tenths(pixelOf(x, column - 0.5, columns))},${tenths(pixelOf(y, row - 0.5, rows))}`,
          );
          return `M${points.join('L')}Z`;
        })
        .join(''),
    );
}

/** Computed once for each plane. */
export function Contours({
  plane,
  landscape: { loss, levels },
}: {
  readonly plane: Plane;
  readonly landscape: Pick<DrawnLandscape, 'loss' | 'levels'>;
}): JSX.Element {
  return useMemo(
    () => (
      <Inside plane={plane} class="contours">
        {areasOf(loss, levels, plane).map((d, k) => (
          <path
            key={levels[k]}
            class="level"
            d={d || undefined}
            fill={levelColour(k, levels.length)}
            stroke="var(--contour)"
            stroke-width={0.75}
          />
        ))}
      </Inside>
    ),
    [plane, loss, levels],
  );
}

const SYMBOLS = { minimum: 'times', maximum: 'triangle', saddle: 'plus' } as const;
/** Makes texts legible on any background. */
export const HALO = {
  stroke: 'var(--level-1)',
  'stroke-width': 3.5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;

export function Landmarks({
  plane: { x, y },
  landscape: { points },
}: {
  readonly plane: Plane;
  readonly landscape: DrawnLandscape;
}): JSX.Element {
  const shown = points
    .map(({ name, kind, beta }) => ({ name, kind, px: x.toPixel(beta[0]), py: y.toPixel(beta[1]) }))
    .filter(({ px, py }) => inside(x, px) === px && inside(y, py) === py);
  const d = shown.map(({ kind, px, py }) => symbolPath(SYMBOLS[kind], px, py, 6)).join('');
  return (
    <g class="landmarks" fill="currentColor" pointer-events="none">
      <path class="landmark" d={d || undefined} stroke="currentColor" stroke-width={1.75} fill="none" />
      {shown.map(({ name, kind, px, py }) => {
        // Paths may approach a saddle from the right.
        const [dx, anchor] = kind === 'saddle' ? [-11, 'end' as const] : [11, 'start' as const];
        return (
          <text key={name} x={px + dx} y={py - 9} text-anchor={anchor} {...HALO}>
            {name}
          </text>
        );
      })}
    </g>
  );
}

interface LevelBarProps {
  readonly levels: readonly number[];
  /** Higher levels are left out. */
  readonly highest: number;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export function LevelBar({ levels, highest, left, top, height }: LevelBarProps): JSX.Element {
  const shown = levels.filter((level) => level < highest);
  const step = height / shown.length;
  return (
    <g class="level-bar" fill="currentColor">
      <text x={left} y={top - 8}>
        loss L
      </text>
      {shown.map((level, k) => (
        <g key={level} transform={`translate(${left},${top + height - (k + 1) * step})`}>
          <rect
            width={12}
            height={step}
            fill={levelColour(k, levels.length)}
            stroke="var(--contour)"
            stroke-width={0.75}
          />
          <text x={17} y={step + 4}>
            {trueMinus(String(level))}
          </text>
        </g>
      ))}
    </g>
  );
}
