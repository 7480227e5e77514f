import type { JSX } from 'preact';
import type { Plane } from './frame.tsx';

export type Points = readonly (readonly [number, number])[];

/** No line is followed further outside of the frame, in pixels. */
const REACH = 5000;
/** More points than this are not marked one by one. */
const MANY = 70;

/** A line as SVG's `d`; from where it overflows it is not drawn. */
function lineOf(points: Points, { x, y }: Plane): string {
  let path = '';
  let before: readonly [number, number] | undefined;
  for (const [a, b] of points) {
    const [px, py] = [x.toPixel(a), y.toPixel(b)];
    if (!Number.isFinite(px) || !Number.isFinite(py)) break;
    const far = Math.max(Math.abs(px), Math.abs(py)) > REACH;
    if (before === undefined) {
      if (far) break;
      path = `M${px.toFixed(1)},${py.toFixed(1)}`;
    } else {
      const share = far ? REACH / Math.max(Math.abs(px - before[0]), Math.abs(py - before[1])) : 1;
      path += `L${(before[0] + share * (px - before[0])).toFixed(1)},${(before[1] + share * (py - before[1])).toFixed(1)}`;
      if (far) break;
    }
    before = [px, py];
  }
  return path;
}

/** All points as one path of small circles, because one element is faster than many. */
function dotsOf(points: Points, { x, y }: Plane, radius: number): string {
  const every = Math.ceil(points.length / MANY);
  return points
    .map(([a, b]) => [x.toPixel(a), y.toPixel(b)] as const)
    .filter(([px, py], k) => k % every === 0 && Math.abs(px) < REACH && Math.abs(py) < REACH)
    .map(
      ([px, py]) =>
        `M${(px - radius).toFixed(1)},${py.toFixed(1)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`,
    )
    .join('');
}

interface CurveProps {
  readonly plane: Plane;
  readonly points: Points;
  /** `gd`, `momentum`, …: its colour. */
  readonly kind: string;
  /** `right`: wide and pale, under `yours`; `alone`: where there is nothing to compare. */
  readonly role: 'right' | 'yours' | 'alone' | 'ghost';
  readonly dots?: number;
}

export function Curve({ plane, points, kind, role, dots = 0 }: CurveProps): JSX.Element {
  return (
    <g class={`curve ${kind} ${role}`} clip-path={plane.clip}>
      <path class="halo" d={lineOf(points, plane)} />
      <path class="line" d={lineOf(points, plane)} />
      {dots > 0 && <path class="dots" d={dotsOf(points, plane, dots)} />}
    </g>
  );
}
