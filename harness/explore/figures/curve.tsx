import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Plane } from './frame.tsx';

/** Each with its two coordinates; a point without them is where the line ends. */
export type Points = readonly (readonly number[])[];

/** No line is followed further outside of the frame, in pixels. */
const REACH = 5000;
/** A step shorter than this is not seen, in pixels. */
const TINY = 0.3;
/** More points than this are not marked one by one. */
const MANY = 70;

/** A line as SVG's `d`; from where it overflows it is not drawn. */
function lineOf(points: Points, { x, y }: Plane): string {
  let path = '';
  let [lastX, lastY] = [NaN, NaN];
  for (const [a = NaN, b = NaN] of points) {
    const [px, py] = [x.toPixel(a), y.toPixel(b)];
    if (!Number.isFinite(px) || !Number.isFinite(py)) break;
    const isFar = Math.max(Math.abs(px), Math.abs(py)) > REACH;
    if (path === '') {
      if (isFar) break;
      path = `M${tenths(px)},${tenths(py)}`;
    } else if (isFar) {
      const share = REACH / Math.max(Math.abs(px - lastX), Math.abs(py - lastY));
      return `${path}L${tenths(lastX + share * (px - lastX))},${tenths(lastY + share * (py - lastY))}`;
    } else if (Math.abs(px - lastX) + Math.abs(py - lastY) < TINY) continue;
    else path += `L${tenths(px)},${tenths(py)}`;
    [lastX, lastY] = [px, py];
  }
  return path;
}

/** With one decimal, and much faster than `toFixed`. */
const tenths = (pixel: number): number => Math.round(pixel * 10) / 10;

/** All points as one path of small circles, because one element is faster than many. */
function dotsOf(points: Points, { x, y }: Plane, radius: number): string {
  const every = Math.ceil(points.length / MANY);
  return points
    .filter((_, k) => k % every === 0)
    .map(([a = NaN, b = NaN]) => [x.toPixel(a), y.toPixel(b)] as const)
    .filter(([px, py]) => Math.abs(px) < REACH && Math.abs(py) < REACH)
    .map(
      ([px, py]) =>
        `M${tenths(px - radius)},${tenths(py)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`,
    )
    .join('');
}

interface CurveProps {
  readonly plane: Plane;
  readonly points: Points;
  /** A class, which gives it its colour. */
  readonly kind: string;
  /** `right`: wide and pale, under `yours`; `alone`: where there is nothing to compare. */
  readonly role: 'right' | 'yours' | 'alone' | 'ghost';
  readonly dots?: number;
}

/** Drawn anew only where the same `points` and `plane` are not given again. */
export function Curve({ plane, points, kind, role, dots = 0 }: CurveProps): JSX.Element {
  return useMemo(() => {
    const line = lineOf(points, plane);
    return (
      <g class={`curve ${kind} ${role}`} clip-path={plane.clip}>
        <path class="halo" d={line} />
        <path class="line" d={line} />
        {dots > 0 && <path class="dots" d={dotsOf(points, plane, dots)} />}
      </g>
    );
  }, [plane, points, kind, role, dots]);
}

interface ComparedCurveProps extends Pick<CurveProps, 'plane' | 'kind' | 'dots'> {
  readonly right: Points;
  /** The student's, if there is one. */
  readonly yours: Points | undefined;
}

/** What is right, and what the student's function gives over it. */
export function ComparedCurve({ right, yours, dots = 0, ...others }: ComparedCurveProps): JSX.Element {
  if (yours === undefined) return <Curve {...others} points={right} role="alone" dots={dots} />;
  return (
    <>
      <Curve {...others} points={right} role="right" />
      <Curve {...others} points={yours} role="yours" dots={dots} />
    </>
  );
}
