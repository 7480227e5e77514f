import * as Plot from '@observablehq/plot';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Axis, Point } from './chart.ts';
import { element, type Attributes } from './svg.ts';
import { levelColour, lineColour, paper, type PlotSymbol } from './theme.ts';

/** A loss of two parameters, and its stationary points. */
export interface Landscape {
  /** Finite where both parameters are. */
  readonly loss: (x: number, y: number) => number;
  /** Where the loss changes its colour, in rising order; the first is its minimum, so that there the colour begins. */
  readonly levels: readonly number[];
  readonly points: readonly {
    readonly name: string;
    readonly kind: 'minimum' | 'maximum' | 'saddle';
    readonly beta: Point;
  }[];
}

/** The spacing of the grid on which the loss is evaluated, in pixels. */
const PIXELS = 4;

const backgrounds = new WeakMap<Landscape, Map<string, Element>>();

function drawBackground(
  { loss, levels }: Landscape,
  x: Axis,
  y: Axis,
  size: Pick<Plot.PlotOptions, 'document'>,
): Element {
  const plot = Plot.plot({
    ...size,
    x: { domain: [...x.domain] },
    y: { domain: [...y.domain] },
    color: { type: 'threshold', domain: levels.slice(1), range: levels.map((_, k) => levelColour(k)) },
    marks: [
      Plot.contour({
        fill: loss,
        x1: x.domain[0],
        x2: x.domain[1],
        y1: y.domain[0],
        y2: y.domain[1],
        thresholds: [...levels],
        pixelSize: PIXELS,
        stroke: lineColour,
        strokeWidth: 0.75,
      }),
    ],
  });
  return plot.querySelector('[aria-label=contour]')!;
}

/** The filled contours of a loss; drawn once for each landscape and frame, and then copied under every path. */
export function contours(landscape: Landscape, x: Axis, y: Axis): Plot.Markish {
  return (_index, _scales, _values, dimensions, context) => {
    const known = getOrCreate(backgrounds, landscape, () => new Map<string, Element>());
    const drawn = getOrCreate(known, JSON.stringify([x.domain, y.domain, dimensions]), () =>
      drawBackground(landscape, x, y, { document: context.document, ...dimensions }),
    );
    return context.document.importNode(drawn, true) as SVGElement;
  };
}

const SYMBOL = { minimum: 'times', maximum: 'triangle', saddle: 'plus' } as const;

type Landmark = Landscape['points'][number];

const PLACE = { x: ({ beta }: Landmark) => beta[0], y: ({ beta }: Landmark) => beta[1] };

/** The stationary points. */
export function landmarks({ points }: Landscape): Plot.Markish[] {
  const symbol = ({ kind }: Landmark): PlotSymbol => SYMBOL[kind];
  return [
    Plot.dot(points, { ...PLACE, symbol, r: 6, stroke: paper, strokeWidth: 4 }),
    Plot.dot(points, { ...PLACE, symbol, r: 6, stroke: 'currentColor', strokeWidth: 2 }),
  ];
}

/** What they are called; to be drawn over the paths, which come to the saddle from the right. */
export function landmarkNames({ points }: Landscape): Plot.Markish[] {
  const halo = { fill: 'currentColor', stroke: paper, strokeWidth: 3 };
  return points.map((point) => {
    const beside =
      point.kind === 'saddle'
        ? { dx: -10, textAnchor: 'end' as const }
        : { dx: 10, textAnchor: 'start' as const };
    return Plot.text([point], { ...PLACE, text: 'name', dy: -10, ...beside, ...halo });
  });
}

const BAR_WIDTH = 12;

/** The colours of the loss and where they begin. @param highest no level above it is shown */
export function levelBar(
  document: Document,
  { levels }: Pick<Landscape, 'levels'>,
  left: number,
  top: number,
  height: number,
  highest: number,
): Element {
  const shown = levels.filter((level) => level < highest);
  const step = height / shown.length;
  const parts = shown.flatMap((level, k) => {
    const y = top + height - (k + 1) * step;
    const box: Attributes = {
      x: left,
      y,
      width: BAR_WIDTH,
      height: step,
      fill: levelColour(k),
      stroke: lineColour,
    };
    const label: Attributes = {
      x: left + BAR_WIDTH + 5,
      y: y + step + 4,
      fill: 'currentColor',
      'text-anchor': 'start',
    };
    return [
      element(document, 'rect', box),
      element(document, 'text', label, String(level).replace('-', '−')),
    ];
  });
  const title: Attributes = { x: left, y: top - 8, fill: 'currentColor', 'text-anchor': 'start' };
  return element(document, 'g', { 'stroke-width': 0.75 }, [
    ...parts,
    element(document, 'text', title, 'loss L'),
  ]);
}
