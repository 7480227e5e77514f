import { mean, pairs, range } from 'd3-array';
import type { Landscape } from './contours.tsx';

export type Point = readonly [x: number, y: number];

/** The direction of view, in radians. The projection is orthographic, so parallels stay parallel. */
interface Camera {
  readonly azimuth: number;
  /** Above the floor. */
  readonly elevation: number;
}

/** The notebook's direction: the front and the right side of the box, from so high that no wall hides a valley. */
export const DEFAULT_CAMERA: Camera = { azimuth: (-50 * Math.PI) / 180, elevation: (60 * Math.PI) / 180 };

/** The part of a loss that is shown, as a box. */
export interface SurfaceBox {
  readonly landscape: Pick<Landscape, 'loss' | 'levels'>;
  readonly x: Point;
  readonly y: Point;
  /** The loss is cut off above. */
  readonly highest: number;
}

/** The size in which a surface is drawn, in pixels, and the middle of its floor. */
export const SURFACE_SIZE = { width: 400, height: 392, centre: [186, 206] } as const;
const FACETS = 40;
/** The box of the surface, in pixels: half a side of its floor, and the height of the loss. */
const [HALF, HEIGHT] = [118, 110];
/** How far above the surface a path is drawn, as a share of the height. */
const LIFT = 0.006;
/** The distance between samples on a line of sight, in pixels. */
const SIGHT_STEP = 8;

const isWithin = (value: number, [from, to]: Point): boolean => value >= from && value <= to;
const shareOf = (value: number, [from, to]: Point): number => (value - from) / (to - from);

export type SurfaceGeometry = ReturnType<typeof surfaceGeometry>;

/** A surface as a camera sees it: its points in pixels. */
export function surfaceGeometry(
  { landscape: { loss, levels }, x, y, highest }: SurfaceBox,
  { azimuth, elevation }: Camera,
) {
  const floor = levels[0]!;
  const [sin, cos] = [Math.sin(azimuth), Math.cos(azimuth)];
  const heightAt = (a: number, b: number): number => Math.min(loss(a, b), highest);

  /** A point of the surface, or of the box around it. */
  const at = (a: number, b: number, height = heightAt(a, b)): Point => {
    const [u, v] = [2 * shareOf(a, x) - 1, 2 * shareOf(b, y) - 1];
    const away = HALF * (u * sin + v * cos) * Math.sin(elevation);
    const up = HEIGHT * shareOf(height, [floor, highest]) * Math.cos(elevation);
    return [SURFACE_SIZE.centre[0] + HALF * (u * cos - v * sin), SURFACE_SIZE.centre[1] - away - up];
  };

  /** A point just above the surface; `undefined` outside of the box. */
  const lifted = ([a = NaN, b = NaN]: readonly number[]): Point | undefined => {
    const height = loss(a, b);
    if (!isWithin(a, x) || !isWithin(b, y) || !(height <= highest)) return undefined;
    return at(a, b, height + LIFT * (highest - floor));
  };

  /** Whether a hill of the surface is between the camera and a point of the surface. */
  const isHidden = ([a, b]: Point): boolean => {
    const side = (Math.cos(elevation) * SIGHT_STEP) / (2 * HALF);
    const [right, far] = [-sin * side * (x[1] - x[0]), -cos * side * (y[1] - y[0])];
    const up = (Math.sin(elevation) * SIGHT_STEP * (highest - floor)) / HEIGHT;
    const height = heightAt(a, b);
    for (let k = 1; height + k * up <= highest; k += 1) {
      const [along, across] = [a + k * right, b + k * far];
      if (!isWithin(along, x) || !isWithin(across, y)) return false;
      if (heightAt(along, across) > height + k * up) return true;
    }
    return false;
  };

  /**
   * The surface in strips of neighbours that look alike, each with the corners of its pieces. The farthest comes first:
   * the next ones can only hide it. The level is an index into those of the landscape; −1 where its outside is seen.
   */
  const strips = () => {
    const farthestFirst = ([low, high]: Point, isFarLast: boolean): [number, number][] => {
      const values = range(FACETS + 1).map((k) => low + ((high - low) * k) / FACETS);
      return pairs(isFarLast ? values.toReversed() : values);
    };
    const isMirrored = sin > 0 !== cos > 0;
    const levelOf = (height: number, [p, q, r]: readonly Point[]): number => {
      const turn = (q![0] - p![0]) * (r![1] - p![1]) - (q![1] - p![1]) * (r![0] - p![0]);
      if (isMirrored ? turn < 0 : turn > 0) return -1;
      return levels.findLastIndex((low, n) => n === 0 || low <= height);
    };
    return farthestFirst(y, cos > 0).flatMap(([b0, b1]) => {
      const row: { readonly level: number; readonly pieces: Point[][] }[] = [];
      for (const [a0, a1] of farthestFirst(x, sin > 0)) {
        const places = [
          [a0, b0],
          [a1, b0],
          [a1, b1],
          [a0, b1],
        ] as const;
        const piece = places.map(([a, b]) => at(a, b));
        const height = mean(places, ([a, b]) => heightAt(a, b))!;
        const level = levelOf(height, piece);
        if (row.at(-1)?.level === level) row.at(-1)!.pieces.push(piece);
        else row.push({ level, pieces: [piece] });
      }
      return row;
    });
  };

  return {
    at,
    lifted,
    isHidden,
    strips,
    floor,
    /** The place of a point that no hill hides; `undefined` outside of the box, too. */
    seen: (point: Point): Point | undefined => (isHidden(point) ? undefined : lifted(point)),
    /** The sides of the box that the camera sees, as the coordinates at which they stand. */
    near: [x[sin < 0 ? 1 : 0], y[cos > 0 ? 0 : 1]] as Point,
    /** The corner of the floor that is farthest to the right. */
    right: [x[cos > 0 ? 1 : 0], y[sin < 0 ? 1 : 0]] as Point,
  };
}
