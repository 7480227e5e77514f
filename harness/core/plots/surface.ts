import { MARGIN, type Point, WIDTH } from './chart.ts';
import { type Landscape, levelBar, LEVELS } from './landscape.ts';
import type { Series } from './series.ts';
import { type Attributes, type Caption, element, toSvg } from './svg.ts';
import { levelColour, lineColour, muted, paper, seriesColour } from './theme.ts';

export interface Surface {
  readonly caption: Caption;
  readonly landscape: Landscape;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** The loss is cut off above. */
  readonly highest: number;
  /** A path that runs over the surface. */
  readonly path: Series;
}

type Space = readonly [x: number, y: number, z: number];

/** Where the eye is: far away, so that parallels stay parallel. */
const AZIMUTH = (-22 * Math.PI) / 180;
const ELEVATION = (42 * Math.PI) / 180;
const FACETS = 40;
const HEIGHT = 412;
/** The box of the surface, in pixels: half a width, half a depth, and the height of the loss. */
const BOX = [140, 140, 130] as const;
const CENTRE: Point = [208, 262];
/** So far above the surface a path is drawn, as a share of the height. */
const LIFT = 0.006;

interface Seen {
  readonly at: Point;
  /** Larger is farther from the eye. */
  readonly depth: number;
}

/** Orthographic. @param point with each coordinate in [−1, 1], the third in [0, 1] */
function project([x, y, z]: Space): Seen {
  const right = BOX[0] * x * Math.cos(AZIMUTH) - BOX[1] * y * Math.sin(AZIMUTH);
  const away = BOX[0] * x * Math.sin(AZIMUTH) + BOX[1] * y * Math.cos(AZIMUTH);
  const up = BOX[2] * z;
  const height = away * Math.sin(ELEVATION) + up * Math.cos(ELEVATION);
  return {
    at: [CENTRE[0] + right, CENTRE[1] - height],
    depth: away * Math.cos(ELEVATION) - up * Math.sin(ELEVATION),
  };
}

const toText = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** Something to paint, and how far away it is. */
interface Item {
  readonly depth: number;
  readonly drawn: Element;
}

const middle = (seen: readonly Seen[]): number =>
  seen.reduce((sum, { depth }) => sum + depth, 0) / seen.length;

/** An edge of the box, along one of the two parameters. */
interface Edge {
  readonly parameter: 0 | 1;
  readonly label: string;
  /** Where along the edge the label stands, from 0 to 1. */
  readonly share: number;
  /** Which way on the paper its texts stand away from it. */
  readonly away: Point;
  readonly anchor: 'start' | 'middle';
}

const EDGES: readonly Edge[] = [
  { parameter: 0, label: 'β₁', share: 0.5, away: [0.15, 1], anchor: 'middle' },
  { parameter: 1, label: 'β₂', share: 0.2, away: [0.8, 0.5], anchor: 'start' },
];

class Scene {
  readonly #document: Document;
  readonly #surface: Surface;

  constructor(document: Document, surface: Surface) {
    this.#document = document;
    this.#surface = surface;
  }

  #element(name: string, attributes: Attributes, content?: string | readonly Element[]): Element {
    return element(this.#document, name, attributes, content);
  }

  heightAt(beta1: number, beta2: number): number {
    return Math.min(this.#surface.landscape.loss(beta1, beta2), this.#surface.highest);
  }

  /** A point of the surface, or of the box around it. */
  see(beta1: number, beta2: number, loss = this.heightAt(beta1, beta2)): Seen {
    const { x, y, highest } = this.#surface;
    const within = (value: number, [from, to]: readonly [number, number]): number =>
      (value - from) / (to - from);
    const up = within(loss, [LEVELS[0]!, highest]);
    return project([2 * within(beta1, x) - 1, 2 * within(beta2, y) - 1, up]);
  }

  #lifted([beta1, beta2]: Point): Seen {
    const { highest } = this.#surface;
    return this.see(beta1, beta2, this.heightAt(beta1, beta2) + LIFT * (highest - LEVELS[0]!));
  }

  facets(): Item[] {
    const { x, y } = this.#surface;
    const at = ([from, to]: readonly [number, number], k: number): number =>
      from + ((to - from) * k) / FACETS;
    return Array.from({ length: FACETS * FACETS }, (_, index) => {
      const [i, k] = [index % FACETS, Math.floor(index / FACETS)];
      const [left, right, near, far] = [at(x, i), at(x, i + 1), at(y, k), at(y, k + 1)];
      const corners = [
        this.see(left, near),
        this.see(right, near),
        this.see(right, far),
        this.see(left, far),
      ];
      const loss = this.heightAt((left + right) / 2, (near + far) / 2);
      const level = LEVELS.findLastIndex((from) => from <= loss);
      const points = corners.map(({ at: corner }) => toText(corner)).join(' ');
      return {
        depth: middle(corners),
        drawn: this.#element('polygon', { points, fill: levelColour(Math.max(0, level)) }),
      };
    });
  }

  /** The path in short pieces, each of which may be behind a hill. */
  pathPieces(): Item[] {
    const { points } = this.#surface.path;
    return points.slice(1).map((point, k) => {
      const ends = [this.#lifted(points[k]!), this.#lifted(point)];
      const attributes = { points: ends.map(({ at }) => toText(at)).join(' '), fill: 'none' };
      const stroke = { stroke: seriesColour(1), 'stroke-width': 2.5, 'stroke-linecap': 'round' };
      // In front of the facet that it lies on.
      return { depth: middle(ends) - 8, drawn: this.#element('polyline', { ...attributes, ...stroke }) };
    });
  }

  landmarks(): Element[] {
    return this.#surface.landscape.points.flatMap(({ name, beta }) => {
      const [x, y] = this.#lifted(beta).at;
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
  axis({ parameter, label, share, away, anchor }: Edge): Element {
    const { x, y } = this.#surface;
    const range = [x, y][parameter]!;
    const at = (value: number): Point => {
      const [beta1, beta2] = parameter === 0 ? [value, y[0]] : [x[1], value];
      return this.see(beta1, beta2, LEVELS[0]).at;
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
      text(middleOfLabel, 34, { fill: 'currentColor', 'text-anchor': anchor }, label),
    ]);
  }
}

/** Beside a piece of the line that it is the name of. */
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
  const { highest, caption } = surface;
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
    levelBar(document, WIDTH - 62, MARGIN.top + 22, HEIGHT - 80, highest),
  ]);
  return toSvg(drawing, caption);
}
