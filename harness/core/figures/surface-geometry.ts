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

/** Pieces of the surface that are beside each other and look alike. */
export interface Strip {
  /** Each with its four corners. */
  readonly pieces: (readonly Point[])[];
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
const SIGHT_STEP = 8;

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

  /** Orthographic. @param x,y in [−1, 1] @param z in [0, 1] */
  #fromBox(x: number, y: number, z: number): Point {
    const { azimuth, elevation } = this.#camera;
    const right = BOX[0] * x * Math.cos(azimuth) - BOX[1] * y * Math.sin(azimuth);
    const away = BOX[0] * x * Math.sin(azimuth) + BOX[1] * y * Math.cos(azimuth);
    const height = away * Math.sin(elevation) + BOX[2] * z * Math.cos(elevation);
    return [this.#centre[0] + right, this.#centre[1] - height];
  }

  heightAt(x: number, y: number): number {
    return Math.min(this.#box.landscape.loss(x, y), this.#box.highest);
  }

  /** A point of the surface, or of the box around it. */
  at(x: number, y: number, loss = this.heightAt(x, y)): Point {
    const { x: across, y: along, highest } = this.#box;
    const within = (value: number, [from, to]: Point): number => (value - from) / (to - from);
    return this.#fromBox(
      2 * within(x, across) - 1,
      2 * within(y, along) - 1,
      within(loss, [this.#lowest, highest]),
    );
  }

  /** A point just above the surface; `undefined` outside of the box. */
  lifted([x, y]: Point): Point | undefined {
    const { landscape, x: across, y: along, highest } = this.#box;
    const loss = landscape.loss(x, y);
    if (!isWithin(x, across) || !isWithin(y, along) || !(loss <= highest)) return undefined;
    return this.at(x, y, loss + LIFT * (highest - this.#lowest));
  }

  /** The place of a point that no hill hides; `undefined` outside of the box, too. */
  seen(point: Point): Point | undefined {
    return this.isHidden(point) ? undefined : this.lifted(point);
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

  /** The surface in strips, each of which the next ones can only hide: the farthest first. */
  strips(): Strip[] {
    const { x, y, landscape } = this.#box;
    const { azimuth } = this.#camera;
    const indices = Array.from({ length: FACETS + 1 }, (_, k) => k);
    const from =
      ([low, high]: Point) =>
      (k: number) =>
        low + ((high - low) * k) / FACETS;
    // Farther along x, and then farther along y, is farther from the camera, or nearer.
    const across = (Math.sin(azimuth) > 0 ? indices.toReversed() : indices).map(from(x));
    const along = (Math.cos(azimuth) > 0 ? indices.toReversed() : indices).map(from(y));
    const grid = along.map((b) => across.map((a) => ({ loss: this.heightAt(a, b), at: this.at(a, b) })));
    const isMirrored = Math.sin(azimuth) > 0 !== Math.cos(azimuth) > 0;
    const strips: Strip[] = [];
    for (let k = 0; k < FACETS; k += 1)
      for (let i = 0; i < FACETS; i += 1) {
        const corners = [grid[k]![i]!, grid[k]![i + 1]!, grid[k + 1]![i + 1]!, grid[k + 1]![i]!];
        const [p, q, r] = corners.map(({ at }) => at) as [Point, Point, Point];
        const turn = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
        const loss = corners.reduce((sum, corner) => sum + corner.loss, 0) / 4;
        const isOutside = isMirrored ? turn < 0 : turn > 0;
        const level = isOutside ? -1 : landscape.levels.findLastIndex((low, n) => n === 0 || low <= loss);
        const piece = corners.map(({ at }) => at);
        if (i > 0 && strips.at(-1)!.level === level) strips.at(-1)!.pieces.push(piece);
        else strips.push({ pieces: [piece], level });
      }
    return strips;
  }
}
