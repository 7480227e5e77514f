import type { Point } from './chart.ts';
import type { Landscape } from './landscape.ts';

/** The direction of view, in radians. The projection is orthographic, so parallels stay parallel. */
export interface Camera {
  readonly azimuth: number;
  /** Above the floor. */
  readonly elevation: number;
}

/** A direction from which the front and the right side of the box are seen. */
export const DEFAULT_CAMERA: Camera = { azimuth: (-22 * Math.PI) / 180, elevation: (42 * Math.PI) / 180 };

export interface ProjectedPoint {
  readonly at: Point;
  /** Larger is farther from the camera. */
  readonly depth: number;
}

/** A piece of the surface. */
export interface Facet {
  readonly corners: readonly ProjectedPoint[];
  readonly depth: number;
  /** Index into the levels of the landscape. */
  readonly level: number;
}

/** The part of a loss that is shown, as a box. */
export interface SurfaceBox {
  readonly landscape: Pick<Landscape, 'loss' | 'levels'>;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** The loss is cut off above. */
  readonly highest: number;
}

const FACETS = 40;
/** The box of the surface, in pixels: half a width, half a depth, and the height of the loss. */
const BOX = [140, 140, 130] as const;
/** How far above the surface a path is drawn, as a share of the height. */
const LIFT = 0.006;

/** The distance between samples on a line of sight, in pixels. */
const SIGHT_STEP = 5;

const middle = (points: readonly ProjectedPoint[]): number =>
  points.reduce((sum, { depth }) => sum + depth, 0) / points.length;

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
  #fromBox([x, y, z]: readonly [number, number, number]): ProjectedPoint {
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

  /** A point of the surface, or of the box around it. */
  project(x: number, y: number, loss = this.heightAt(x, y)): ProjectedPoint {
    const box = this.#box;
    const within = (value: number, [from, to]: readonly [number, number]): number =>
      (value - from) / (to - from);
    const up = within(loss, [this.#lowest, box.highest]);
    return this.#fromBox([2 * within(x, box.x) - 1, 2 * within(y, box.y) - 1, up]);
  }

  /** A point just above the surface. */
  lifted([x, y]: Point): ProjectedPoint {
    const { highest } = this.#box;
    return this.project(x, y, this.heightAt(x, y) + LIFT * (highest - this.#lowest));
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
    const isWithin = (value: number, [from, to]: readonly [number, number]): boolean =>
      value >= from && value <= to;
    const loss = this.heightAt(fromX, fromY);
    for (let k = 1; loss + k * up <= highest; k += 1) {
      const [along, across] = [fromX + k * right, fromY + k * far];
      if (!isWithin(along, x) || !isWithin(across, y)) return false;
      if (this.heightAt(along, across) > loss + k * up) return true;
    }
    return false;
  }

  facets(): Facet[] {
    const { x, y } = this.#box;
    const at = ([from, to]: readonly [number, number], k: number): number =>
      from + ((to - from) * k) / FACETS;
    return Array.from({ length: FACETS * FACETS }, (_, index) => {
      const [i, k] = [index % FACETS, Math.floor(index / FACETS)];
      const [left, right, near, far] = [at(x, i), at(x, i + 1), at(y, k), at(y, k + 1)];
      const corners = [
        this.project(left, near),
        this.project(right, near),
        this.project(right, far),
        this.project(left, far),
      ];
      const loss = this.heightAt((left + right) / 2, (near + far) / 2);
      const level = this.#box.landscape.levels.findLastIndex((from) => from <= loss);
      return { corners, depth: middle(corners), level: Math.max(0, level) };
    });
  }

  /** A path in short pieces, each of which may be behind a hill. */
  pieces(points: readonly Point[]): { readonly ends: readonly ProjectedPoint[]; readonly depth: number }[] {
    return points.slice(1).map((point, k) => {
      const ends = [this.lifted(points[k]!), this.lifted(point)];
      // In front of the facet that it lies on.
      return { ends, depth: middle(ends) - 8 };
    });
  }
}
