import * as Plot from '@observablehq/plot';
import { draw, type Axis, type Point } from './chart.ts';
import { legendOf } from './legend.ts';
import { type Caption, toSvg } from './svg.ts';
import { type Look, muted, paper, seriesColour } from './theme.ts';

/** Points of the z-plane that look alike. */
export interface PlaneGroup {
  readonly name: string;
  readonly look: Look;
  readonly size?: number;
  /** (Re z, Im z), and the label beside it, if any. */
  readonly points: readonly { readonly z: Point; readonly label?: string }[];
}

export interface Plane {
  readonly caption: Caption;
  readonly groups: readonly PlaneGroup[];
}

/** The farthest point that is still shown. */
const FARTHEST = 4;

const CIRCLE: readonly Point[] = Array.from({ length: 181 }, (_, k) => {
  const angle = (2 * Math.PI * k) / 180;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Closer to the unit circle than this, the circle would run through a label above the point. */
const NEAR_CIRCLE = 0.06;

/** Where a label goes: above a point of the real axis and outside of the circle, outwards from any other point. */
function beside([re, im]: Point): Plot.TextOptions {
  if (im === 0 && Math.abs(Math.abs(re) - 1) < NEAR_CIRCLE)
    return re < 0 ? { dx: -5, dy: -14, textAnchor: 'end' } : { dx: 5, dy: -14, textAnchor: 'start' };
  const radius = im === 0 ? 0 : Math.hypot(re, im);
  return radius === 0 ? { dx: 0, dy: -16 } : { dx: (20 * re) / radius, dy: (-16 * im) / radius };
}

function groupMarks({ look, size = 6, points }: PlaneGroup): Plot.Markish[] {
  const place = {
    x: ({ z }: PlaneGroup['points'][number]) => z[0],
    y: ({ z }: PlaneGroup['points'][number]) => z[1],
  };
  const fill = look.isHollow ? { stroke: look.colour, strokeWidth: 2 } : { fill: look.colour };
  const labelled = points.filter(({ label }) => label !== undefined);
  return [
    Plot.dot(points, { ...place, symbol: look.symbol, r: size, ...fill }),
    ...labelled.map((point) =>
      Plot.text([point], {
        ...place,
        text: 'label',
        ...beside(point.z),
        fill: 'currentColor',
        stroke: paper,
        strokeWidth: 3,
      }),
    ),
  ];
}

/** The points in the frame. The legend says how many are not. */
function within(edge: number, group: PlaneGroup): PlaneGroup {
  const points = group.points.filter(({ z }) => z.every((coordinate) => Math.abs(coordinate) <= edge));
  const missing = group.points.length - points.length;
  return missing === 0 ? group : { ...group, points, name: `${group.name} (${missing} not in the frame)` };
}

/** The z-plane with the unit circle: inside of it poles are stable. */
export function drawPlane(document: Document, { caption, groups }: Plane): string {
  const far = groups
    .flatMap(({ points }) => points.flatMap(({ z }) => z.map(Math.abs)))
    .filter((distance) => distance <= FARTHEST);
  const edge = Math.max(1.25, Math.ceil(Math.max(0, ...far) * 1.1 * 4) / 4);
  const x: Axis = { domain: [-edge, edge], label: 'Re z', ticks: 6 };
  const y: Axis = { domain: [-edge, edge], label: 'Im z', ticks: 6 };
  const present = groups.filter(({ points }) => points.length > 0).map((group) => within(edge, group));
  const legend = legendOf(present);
  const drawing = draw(document, {
    x,
    y,
    isSquare: true,
    hasGrid: true,
    legendRows: legend.rows,
    marks: [
      Plot.ruleX([0], { stroke: muted }),
      Plot.ruleY([0], { stroke: muted }),
      Plot.line(CIRCLE, { stroke: 'currentColor', strokeWidth: 1.5 }),
      ...present.flatMap(groupMarks),
      ...legend.marks,
    ],
  });
  return toSvg(drawing, caption);
}

const complex = { pole: 'times', zero: 'circle' } as const;

/** The looks of what is right, and of the only one. */
export const POLE: Look = { colour: seriesColour(0), symbol: complex.pole, isHollow: true };
export const ZERO: Look = { colour: seriesColour(0), symbol: complex.zero, isHollow: true };
export const UNSTABLE_POLE: Look = { colour: seriesColour(1), symbol: 'triangle' };
export const STABLE_POLE: Look = { colour: seriesColour(0), symbol: 'circle' };
/** The looks of a student's. */
export const YOUR_POLE: Look = { colour: seriesColour(1), symbol: 'asterisk', isHollow: true };
export const YOUR_ZERO: Look = { colour: seriesColour(1), symbol: 'square', isHollow: true };
