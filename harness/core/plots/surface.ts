import { MARGIN, type Point, WIDTH } from './chart.ts';
import { type Landscape, levelBar } from './landscape.ts';
import type { Series } from './series.ts';
import { DEFAULT_CAMERA, type SurfaceBox, SurfaceGeometry } from './surface-geometry.ts';
import { type Attributes, type Caption, element, toSvg } from './svg.ts';
import { levelColour, lineColour, muted, paper, seriesColour } from './theme.ts';

export interface Surface extends SurfaceBox {
  readonly caption: Caption;
  readonly landscape: Landscape;
  /** The names of both parameters. */
  readonly names: readonly [string, string];
  /** A path that runs over the surface. */
  readonly path: Series;
}

const HEIGHT = 412;
const CENTRE: Point = [208, 262];

const toText = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** Something to paint, and how far away it is. */
interface Item {
  readonly depth: number;
  readonly drawn: Element;
}

/** An edge of the box, along one of the two parameters. */
interface Edge {
  readonly parameter: 0 | 1;
  /** Where along the edge the parameter's name is, from 0 to 1. */
  readonly share: number;
  /** The direction from the edge to its texts, on the paper. */
  readonly away: Point;
  readonly anchor: 'start' | 'middle';
}

const EDGES: readonly Edge[] = [
  { parameter: 0, share: 0.5, away: [0.15, 1], anchor: 'middle' },
  { parameter: 1, share: 0.2, away: [0.8, 0.5], anchor: 'start' },
];

class Scene {
  readonly #document: Document;
  readonly #surface: Surface;
  readonly #geometry: SurfaceGeometry;

  constructor(document: Document, surface: Surface) {
    this.#document = document;
    this.#surface = surface;
    this.#geometry = new SurfaceGeometry(surface, DEFAULT_CAMERA, CENTRE);
  }

  #element(name: string, attributes: Attributes, content?: string | readonly Element[]): Element {
    return element(this.#document, name, attributes, content);
  }

  facets(): Item[] {
    return this.#geometry.facets().map(({ corners, depth, level }) => {
      const points = corners.map(({ at }) => toText(at)).join(' ');
      return { depth, drawn: this.#element('polygon', { points, fill: levelColour(level) }) };
    });
  }

  pathPieces(): Item[] {
    return this.#geometry.pieces(this.#surface.path.points).map(({ ends, depth }) => {
      const attributes = { points: ends.map(({ at }) => toText(at)).join(' '), fill: 'none' };
      const stroke = { stroke: seriesColour(1), 'stroke-width': 2.5, 'stroke-linecap': 'round' };
      return { depth, drawn: this.#element('polyline', { ...attributes, ...stroke }) };
    });
  }

  landmarks(): Element[] {
    return this.#surface.landscape.points.flatMap(({ name, beta }) => {
      const [x, y] = this.#geometry.lifted(beta).at;
      const label: Attributes = {
        x: x + 9,
        y: y + 4,
        fill: 'currentColor',
        stroke: paper,
        'stroke-width': 3,
        'paint-order': 'stroke',
      };
      const dot: Attributes = { cx: x, cy: y, r: 4, fill: 'currentColor', stroke: paper, 'stroke-width': 1 };
      return [this.#element('circle', dot), this.#element('text', label, name)];
    });
  }

  /** An edge of the box's floor with whole numbers beside it. */
  axis({ parameter, share, away, anchor }: Edge): Element {
    const { landscape, names, x, y } = this.#surface;
    const range = [x, y][parameter]!;
    const at = (value: number): Point => {
      const [alongX, alongY] = parameter === 0 ? [value, y[0]] : [x[1], value];
      return this.#geometry.project(alongX, alongY, landscape.levels[0]).at;
    };
    const text = (value: number, distance: number, attributes: Attributes, content: string): Element => {
      const [left, top] = at(value);
      const place = { x: left + away[0] * distance, y: top + away[1] * distance + 4 };
      return this.#element('text', { ...place, ...attributes }, content);
    };
    const first = Math.ceil(range[0]);
    const ticks = Array.from({ length: Math.floor(range[1]) - first + 1 }, (_, k) => first + k);
    const line = { points: range.map((end) => toText(at(end))).join(' '), stroke: muted, fill: 'none' };
    const middleOfLabel = range[0] + share * (range[1] - range[0]);
    return this.#element('g', {}, [
      this.#element('polyline', line),
      ...ticks.map((tick) => text(tick, 12, { fill: muted, 'text-anchor': 'middle' }, String(tick))),
      text(middleOfLabel, 34, { fill: 'currentColor', 'text-anchor': anchor }, names[parameter]),
    ]);
  }
}

/** The name of the path, beside a piece of its line. */
function pathName(document: Document, name: string): Element[] {
  const [x, y] = [16, MARGIN.top + 4];
  const line = { x1: x, x2: x + 26, y1: y, y2: y, stroke: seriesColour(1), 'stroke-width': 2.5 };
  return [
    element(document, 'line', line),
    element(document, 'text', { x: x + 32, y: y + 4, fill: 'currentColor' }, name),
  ];
}

/** The loss as a surface, painted from the farthest facet to the nearest. */
export function drawSurface(document: Document, surface: Surface): string {
  const scene = new Scene(document, surface);
  const { highest, caption, landscape } = surface;
  const items = [...scene.facets(), ...scene.pathPieces()].toSorted((a, b) => b.depth - a.depth);
  const drawing = element(document, 'svg', { width: WIDTH, height: HEIGHT }, [
    ...EDGES.map((edge) => scene.axis(edge)),
    element(
      document,
      'g',
      { stroke: lineColour, 'stroke-width': 0.4, 'stroke-linejoin': 'round' },
      items.map(({ drawn }) => drawn),
    ),
    ...scene.landmarks(),
    ...pathName(document, surface.path.name),
    levelBar(document, landscape, WIDTH - 62, MARGIN.top + 22, HEIGHT - 80, highest),
  ]);
  return toSvg(drawing, caption);
}
