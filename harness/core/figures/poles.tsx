import type { ComponentChildren, JSX } from 'preact';
import { legendText } from '../say/pictures.ts';
import { type Axis, Inside, type Plane } from './axes.tsx';
import { type Caption, Figure } from './figure.tsx';
import { Mark, type MarkKind, MARKS } from './mark.tsx';

export interface PoleGroup {
  readonly name: string;
  readonly kind: MarkKind;
  /** (Re z, Im z) */
  readonly points: readonly (readonly [number, number])[];
}

/** Largest shown coordinate. */
const LARGEST_COORDINATE = 4;
/** Points that spread less are enlarged. */
const ENLARGED_SPREAD = 0.25;
/**
 * Contains the unit circle and the points nearby; or only the points, if they are close to each other.
 * @returns middle, and half a side
 */
function squareAround(groups: readonly PoleGroup[]) {
  const near = groups
    .flatMap(({ points }) => points)
    .filter((z) => z.every((coordinate) => Math.abs(coordinate) <= LARGEST_COORDINATE));
  const far = Math.max(0, ...near.flat().map(Math.abs));
  const ranges = ([0, 1] as const).map((axis) => {
    const values = near.map((z) => z[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  const spread = Math.max(...ranges.map(([low, high]) => high - low));
  if (spread > 0 && spread < ENLARGED_SPREAD) {
    const [re, im] = ranges.map(([low, high]) => (low + high) / 2) as [number, number];
    return { middle: [re, im] as const, half: spread };
  }
  return { middle: [0, 0] as const, half: Math.max(1.25, Math.ceil(far * 1.1 * 4) / 4) };
}

/** Counts points that are outside the frame or NaN. */
function nameOf({ name, points }: PoleGroup, { middle, half }: ReturnType<typeof squareAround>): string {
  const isIn = (coordinate: number, axis: number): boolean => Math.abs(coordinate - middle[axis]!) <= half;
  const isNowhere = (z: readonly number[]): boolean => z.some(Number.isNaN);
  const nowhere = points.filter(isNowhere).length;
  const outside = points.filter((z) => !isNowhere(z) && !z.every(isIn)).length;
  return legendText(name, { outside, nowhere });
}

/** Poles inside the unit circle are stable. @param radius of another circle around the origin */
export function UnitCircle({
  plane,
  radius,
}: {
  readonly plane: Plane;
  readonly radius?: number;
}): JSX.Element {
  const { x, y } = plane;
  const circle = (r: number) => ({
    cx: x.toPixel(0),
    cy: y.toPixel(0),
    rx: Math.abs(x.toPixel(r) - x.toPixel(0)),
    ry: Math.abs(y.toPixel(r) - y.toPixel(0)),
    stroke: 'var(--quiet)',
  });
  return (
    <Inside plane={plane} class="unit-circle">
      <ellipse {...circle(1)} fill="var(--track)" fill-opacity={0.5} stroke-width={1.25} />
      {radius !== undefined && <ellipse {...circle(radius)} fill="none" stroke-dasharray="3 4" />}
    </Inside>
  );
}

export function polesFigure({
  groups,
  over,
  ...others
}: {
  readonly caption: Caption;
  readonly groups: readonly PoleGroup[];
  readonly isFile?: boolean;
  readonly over?: (plane: Plane) => ComponentChildren;
}): JSX.Element {
  const square = squareAround(groups);
  const axis = (label: string, middle: number): Axis => ({
    domain: [middle - square.half, middle + square.half],
    label,
    ticks: 6,
  });
  const present = groups.filter(({ points }) => points.length > 0);
  const legend = present.map((group) => {
    const { symbol, colour } = MARKS[group.kind];
    return { name: nameOf(group, square), symbol, colour, isHollow: !('isFilled' in MARKS[group.kind]) };
  });
  return (
    <Figure
      {...others}
      x={axis('Re z', square.middle[0])}
      y={axis('Im z', square.middle[1])}
      ratio={1}
      legend={legend}
    >
      {(plane) => (
        <>
          <UnitCircle plane={plane} />
          {present.map(({ name, kind, points }) => (
            <g key={name} class="poles">
              {points.map(([re, im], k) => (
                <Mark key={k} plane={plane} re={re} im={im} kind={kind} />
              ))}
            </g>
          ))}
          {over?.(plane)}
        </>
      )}
    </Figure>
  );
}
