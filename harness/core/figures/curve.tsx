import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Inside, type Plane } from './axes.tsx';
import { type PlotSymbol, symbolPath, tenths } from './symbols.ts';

/** A point that is not finite interrupts the line. */
export type Coordinates = readonly (readonly number[])[];

export const hasFinitePoint = (points: Coordinates): boolean =>
  points.some((point) => point.every(Number.isFinite));

/** Lines end here, in pixels: coordinates of a drawing must not overflow. */
const REACH = 5000;
const SHORTEST_STEP = 0.3;

type Pixel = readonly [x: number, y: number];

const isNear = ([x, y]: Pixel): boolean => Math.max(Math.abs(x), Math.abs(y)) <= REACH;

function endWithinReach([fromX, fromY]: Pixel, [toX, toY]: Pixel): string {
  const share = REACH / Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
  return `${tenths(fromX + share * (toX - fromX))},${tenths(fromY + share * (toY - fromY))}`;
}

function lineOf(points: Coordinates, { x, y }: Plane): string {
  let path = '';
  let before: Pixel | undefined;
  for (const [a = NaN, b = NaN] of points) {
    const at: Pixel = [x.toPixel(a), y.toPixel(b)];
    if (!Number.isFinite(at[0] + at[1])) {
      before = undefined;
      continue;
    }
    const [wasNear, near] = [before !== undefined && isNear(before), isNear(at)];
    if (!near) path += wasNear ? `L${endWithinReach(before!, at)}` : '';
    else if (wasNear) {
      if (Math.abs(at[0] - before![0]) + Math.abs(at[1] - before![1]) < SHORTEST_STEP) continue;
      path += `L${tenths(at[0])},${tenths(at[1])}`;
    } else
      path += `M${before === undefined ? '' : `${endWithinReach(at, before)}L`}${tenths(at[0])},${tenths(at[1])}`;
    before = at;
  }
  return path;
}

export interface Dots {
  readonly radius: number;
  /** Default: circle. */
  readonly symbol?: PlotSymbol;
  /** Number of symbols: in longer series, every k-th point has one. */
  readonly most?: number;
}

/** One element is faster than an element for each dot. */
function dotsOf(
  points: Coordinates,
  { x, y }: Plane,
  { radius, symbol = 'circle', most = 70 }: Dots,
): string {
  const every = Math.ceil(points.length / most);
  return points
    .filter((_, k) => k % every === 0)
    .map(([a = NaN, b = NaN]): Pixel => [x.toPixel(a), y.toPixel(b)])
    .filter(isNear)
    .map(([px, py]) => symbolPath(symbol, px, py, radius))
    .join('');
}

/** `right`, wide and pale, lies under `yours`; `alone` has no counterpart; `loose` points have no line. */
const ROLES = {
  right: { line: { 'stroke-width': 8, 'stroke-opacity': 0.28 }, dots: { 'fill-opacity': 0.35 } },
  yours: undefined,
  alone: undefined,
  loose: undefined,
  ghost: { line: { 'stroke-width': 1.5, 'stroke-dasharray': '2 4' }, dots: { 'fill-opacity': 0.6 } },
} as const;

const HALO = { stroke: 'var(--surface)', 'stroke-opacity': 0.75, 'stroke-width': 4.5 };
/** Painted before the fill, so overlapping symbols merge. */
const OUTLINE = { stroke: 'var(--surface)', 'stroke-width': 1.5, 'paint-order': 'stroke' };

interface CurveProps {
  readonly plane: Plane;
  readonly points: Coordinates;
  /** CSS class by which a page colours it. */
  readonly kind: string;
  readonly role: keyof typeof ROLES;
  readonly colour?: string;
  readonly dash?: string | undefined;
  /** A number is the radius of circles. */
  readonly dots?: number | Dots;
}

/** Redrawn only for other `points` or `plane` objects. */
export function Curve({
  plane,
  points,
  kind,
  role,
  colour = 'var(--colour)',
  dash,
  dots = 0,
}: CurveProps): JSX.Element {
  return useMemo(() => {
    // `undefined` omits the attribute: empty, it would have no value in a file.
    const line = (role !== 'loose' && lineOf(points, plane)) || undefined;
    const look = ROLES[role];
    const marks: Dots = typeof dots === 'number' ? { radius: dots } : dots;
    return (
      <Inside plane={plane} class={`curve ${kind} ${role}`}>
        <g fill="none" stroke-linejoin="round" stroke-linecap="round">
          {role !== 'right' && <path class="halo" d={line} {...HALO} />}
          <path
            class="line"
            d={line}
            stroke={colour}
            stroke-width={2}
            stroke-dasharray={dash}
            {...look?.line}
          />
        </g>
        {marks.radius > 0 && (
          <path
            class="dots"
            d={dotsOf(points, plane, marks) || undefined}
            fill={colour}
            {...(role === 'right' ? {} : OUTLINE)}
            {...look?.dots}
          />
        )}
      </Inside>
    );
  }, [plane, points, kind, role, colour, dash, JSON.stringify(dots)]);
}

interface ComparedCurveProps extends Pick<CurveProps, 'plane' | 'kind' | 'dots'> {
  readonly right: Coordinates;
  readonly yours: Coordinates | undefined;
}

export function ComparedCurve({ right, yours, ...others }: ComparedCurveProps): JSX.Element {
  if (yours === undefined) return <Curve {...others} points={right} role="alone" />;
  return (
    <>
      <Curve {...others} points={right} role="right" />
      <Curve {...others} points={yours} role="yours" />
    </>
  );
}
