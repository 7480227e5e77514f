import type { Landscape } from './contours.tsx';

type Point = readonly [x: number, y: number];

/** The direction of view, in radians. The projection is orthographic, so parallels stay parallel. */
export interface Camera {
  readonly azimuth: number;
  /** Above the floor. */
  readonly elevation: number;
}

/** The notebook's direction: the front and the right side of the box, from so high that no wall hides a valley. */
export const DEFAULT_CAMERA: Camera = { azimuth: (-50 * Math.PI) / 180, elevation: (60 * Math.PI) / 180 };

/** A piece of the surface. */
export interface Facet {
  readonly corners: readonly Point[];
  /** Larger is farther from the camera. */
  readonly depth: number;
  /** Index into the levels of the landscape; −1 where its outside is seen. */
  readonly level: number;
}

/** The part of a loss that is shown, as a box. */
export interface SurfaceBox {
  readonly landscape: Pick<Landscape, 'loss' | 'levels'>;
  readonly x: Point;
  readonly y: Point;
  /** The loss is cut off above. */
  readonly highest: number;
}

const FACETS = 40;
/** The box of the surface, in pixels: half a width, half a depth, and the height of the loss. */
const BOX = [118, 118, 110] as const;
/** How far above the surface a path is drawn, as a share of the height. */
const LIFT = 0.006;
/** The distance between samples on a line of sight, in pixels. */
const SIGHT_STEP = 5;

const isWithin = (value: number, [from, to]: Point): boolean => value >= from && value <= to;

/** A surface as a camera sees it: points in pixels, from a centre that is in the middle of the floor. */
export class SurfaceGeometry {
  readonly #box: SurfaceBox;
  readonly #camera: Camera;
  readonly #centre: Point;
  /** The loss at the floor of the box. */
  readonly #lowest: number;

  constructor(box: SurfaceBox, camera: Camera, centre: Point) {
    this.#box = box;
    this.#camera = camera;
    this.#centre = centre;
    this.#lowest = box.landscape.levels[0]!;
  }

  /** Orthographic. @param point with each coordinate in [−1, 1], the third in [0, 1] */
  #fromBox(x: number, y: number, z: number): { readonly at: Point; readonly depth: number } {
    const { azimuth, elevation } = this.#camera;
    const right = BOX[0] * x * Math.cos(azimuth) - BOX[1] * y * Math.sin(azimuth);
    const away = BOX[0] * x * Math.sin(azimuth) + BOX[1] * y * Math.cos(azimuth);
    const up = BOX[2] * z;
    const height = away * Math.sin(elevation) + up * Math.cos(elevation);
    return {
      at: [this.#centre[0] + right, this.#centre[1] - height],
      depth: away * Math.cos(elevation) - up * Math.sin(elevation),
    };
  }

  heightAt(x: number, y: number): number {
    return Math.min(this.#box.landscape.loss(x, y), this.#box.highest);
  }

  #project(x: number, y: number, loss: number) {
    const { x: across, y: along, highest } = this.#box;
    const within = (value: number, [from, to]: Point): number => (value - from) / (to - from);
    return this.#fromBox(
      2 * within(x, across) - 1,
      2 * within(y, along) - 1,
      within(loss, [this.#lowest, highest]),
    );
  }

  /** A point of the surface, or of the box around it. */
  at(x: number, y: number, loss = this.heightAt(x, y)): Point {
    return this.#project(x, y, loss).at;
  }

  /** A point just above the surface; `undefined` outside of the box. */
  lifted([x, y]: Point): Point | undefined {
    const { landscape, x: across, y: along, highest } = this.#box;
    const loss = landscape.loss(x, y);
    if (!isWithin(x, across) || !isWithin(y, along) || !(loss <= highest)) return undefined;
    return this.at(x, y, loss + LIFT * (highest - this.#lowest));
  }

  /** The sides of the box that the camera sees, as the coordinates at which they stand. */
  nearSides(): { readonly x: number; readonly y: number } {
    const { azimuth } = this.#camera;
    const { x, y } = this.#box;
    return { x: x[Math.sin(azimuth) < 0 ? 1 : 0], y: y[Math.cos(azimuth) > 0 ? 0 : 1] };
  }

  /** Whether a hill of the surface is between the camera and a point of the surface. */
  isHidden([fromX, fromY]: Point): boolean {
    const { x, y, highest } = this.#box;
    const { azimuth, elevation } = this.#camera;
    const floor = Math.cos(elevation) * SIGHT_STEP;
    const [right, far] = [
      (-Math.sin(azimuth) * floor * (x[1] - x[0])) / (2 * BOX[0]),
      (-Math.cos(azimuth) * floor * (y[1] - y[0])) / (2 * BOX[1]),
    ];
    const up = (Math.sin(elevation) * SIGHT_STEP * (highest - this.#lowest)) / BOX[2];
    const loss = this.heightAt(fromX, fromY);
    for (let k = 1; loss + k * up <= highest; k += 1) {
      const [along, across] = [fromX + k * right, fromY + k * far];
      if (!isWithin(along, x) || !isWithin(across, y)) return false;
      if (this.heightAt(along, across) > loss + k * up) return true;
    }
    return false;
  }

  /** The surface in pieces, the farthest first. */
  facets(): Facet[] {
    const { x, y, landscape } = this.#box;
    const at = ([from, to]: Point, k: number): number => from + ((to - from) * k) / FACETS;
    const facets = Array.from({ length: FACETS * FACETS }, (_, index): Facet => {
      const [i, k] = [index % FACETS, Math.floor(index / FACETS)];
      const [left, right, near, far] = [at(x, i), at(x, i + 1), at(y, k), at(y, k + 1)];
      const places: readonly Point[] = [
        [left, near],
        [right, near],
        [right, far],
        [left, far],
      ];
      const corners = places.map(([a, b]) => this.#project(a, b, this.heightAt(a, b)));
      const depth = corners.reduce((sum, corner) => sum + corner.depth, 0) / corners.length;
      const [p, q, r] = corners.map((corner) => corner.at) as [Point, Point, Point];
      const isOutside = (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0]);
      const loss = this.heightAt((left + right) / 2, (near + far) / 2);
      const level = landscape.levels.findLastIndex((from) => from <= loss);
      return {
        corners: corners.map((corner) => corner.at),
        depth,
        level: isOutside ? -1 : Math.max(0, level),
      };
    });
    return facets.toSorted((a, b) => b.depth - a.depth);
  }
}
