import { inside, type Plane, type Coordinates } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { gradient, type Vector } from '#reference';
import { playhead, pointAt } from './playhead.ts';

type Pixel = readonly [x: number, y: number];

/** A path that takes part in the race. */
export interface Racer {
  /** A class, which gives it its colour. */
  readonly kind: 'gd' | 'momentum';
  readonly path: readonly Vector[];
  /** It is right, and the student's is beside it. */
  readonly isPale: boolean;
}

/** Who races: with each right path the student's, if there is one. */
export const racersOf = (
  paths: Readonly<Record<Racer['kind'], { readonly right: Racer['path']; readonly yours?: Racer['path'] }>>,
): Racer[] =>
  (['gd', 'momentum'] as const).flatMap((kind) => {
    const { right, yours } = paths[kind];
    if (yours === undefined) return [{ kind, path: right, isPale: false }];
    return [
      { kind, path: right, isPale: true },
      { kind, path: yours, isPale: false },
    ];
  });

/** Calls at every move of the playhead, and now. */
function useFollowing(follow: () => void): void {
  useLayoutEffect(() => {
    follow();
    return playhead.listen(follow);
  });
}

const written = ([x, y]: Pixel): string => `${x.toFixed(1)},${y.toFixed(1)}`;
/** Coordinates of a drawing must not overflow. */
const isDrawable = (pixel: Pixel | undefined): pixel is Pixel =>
  pixel !== undefined && Math.abs(pixel[0]) + Math.abs(pixel[1]) < 5000;

interface RunnersProps {
  readonly racers: readonly Racer[];
  /** Where a point is drawn at a step; `undefined` where it is not. */
  readonly toPixel: (point: Vector, time: number, path: Racer['path']) => Pixel | undefined;
}

/** Where a ball is on a curve over the steps: on the line from one step to the next. */
export function onCurve(points: Coordinates, time: number, { x, y }: Plane): Pixel | undefined {
  const [from, to] = [points[Math.floor(time)], points[Math.ceil(time)]];
  if (from === undefined || to === undefined) return undefined;
  const [low, high] = [from, to].map(([, value = NaN]) => inside(y, y.toPixel(value))) as [number, number];
  return [x.toPixel(time), low + (time - Math.floor(time)) * (high - low)];
}

/** A ball on each path, where the playhead is, and its trail while it plays. */
export function Runners({ racers, toPixel }: RunnersProps): JSX.Element {
  const group = useRef<SVGGElement>(null);
  const trails: string[][] = [];
  /** The points up to a step, joined; each is computed once. */
  const trailOf = ({ path }: Racer, k: number): string => {
    const trail = (trails[k] ??= []);
    for (let step = trail.length; step <= playhead.step; step += 1) {
      const point = path[step];
      const pixel = point && toPixel(point, step, path);
      trail.push(isDrawable(pixel) ? written(pixel) : '');
    }
    return trail
      .slice(0, playhead.step + 1)
      .filter(Boolean)
      .join(' ');
  };
  useFollowing(() => {
    const { time, isPlaying } = playhead;
    for (const [k, racer] of racers.entries()) {
      const [trail, ball] = group.current!.children[k]!.children;
      const point = pointAt(racer.path, time);
      const pixel = point && toPixel(point, time, racer.path);
      const isSeen = isDrawable(pixel);
      ball!.toggleAttribute('hidden', !isSeen);
      if (isSeen) ball!.setAttribute('transform', `translate(${written(pixel)})`);
      trail!.setAttribute(
        'points',
        isPlaying ? `${trailOf(racer, k)} ${isSeen ? written(pixel) : ''}`.trim() : '',
      );
    }
  });
  return (
    <g ref={group} class="runners" aria-hidden="true">
      {racers.map(({ kind, isPale }, k) => (
        <g key={k} class={`${kind} ${isPale ? 'pale' : ''}`}>
          <polyline class="trail" />
          <circle class="ball" r={isPale ? 9 : 6.5} />
        </g>
      ))}
    </g>
  );
}

/** Pixels for the root of a size, so that small gradients are seen beside large ones; and the longest arrow. */
const ARROW = { scale: 30, longest: 110, head: 7 };

/** An arrow as SVG's `d`, from a pixel against a gradient. */
function arrow([x, y]: Pixel, [first = 0, second = 0]: Vector): string {
  const size = Math.hypot(first, second);
  const length = Math.min(ARROW.scale * Math.sqrt(size), ARROW.longest);
  if (!(length > 1)) return '';
  // Downhill; on the page y grows downwards.
  const [dx, dy] = [-first / size, second / size];
  const head = Math.min(ARROW.head, length / 2);
  const side = (turn: number): Pixel => [
    x + (length - head) * dx - turn * head * 0.55 * dy,
    y + (length - head) * dy + turn * head * 0.55 * dx,
  ];
  const tip: Pixel = [x + length * dx, y + length * dy];
  return `M${written([x, y])}L${written(tip)}M${written(side(1))}L${written(tip)}L${written(side(-1))}`;
}

/** What moves the ball of a path with momentum: the gradient, and what the filter makes of it. */
export function forcesAt(path: readonly Vector[], stepSize: number, time: number): [Vector, Vector] {
  const at = (k: number): [Vector, Vector] => {
    const point = path[k]!;
    // β[k + 1] = β[k] − stepSize·z[k]
    return [gradient(point), point.map((value, i) => (value - (path[k + 1] ?? point)[i]!) / stepSize)];
  };
  const [from, to] = [at(Math.floor(time)), at(Math.ceil(time))];
  const share = time - Math.floor(time);
  const mixed = (one: Vector, other: Vector): Vector =>
    one.map((value, i) => value + share * (other[i]! - value));
  return [mixed(from[0], to[0]), mixed(from[1], to[1])];
}

/** At the ball with momentum: −z, which is filtered, and over it the thin −∇L, which every wall turns round. */
export function Arrows({
  path,
  stepSize,
  plane: { x, y },
}: {
  readonly path: readonly Vector[];
  readonly stepSize: number;
  readonly plane: Plane;
}): JSX.Element {
  const group = useRef<SVGGElement>(null);
  useFollowing(() => {
    const [lazy, nervous] = group.current!.children;
    const point = pointAt(path, playhead.time);
    const pixel = point && ([x.toPixel(point[0]!), y.toPixel(point[1]!)] as const);
    const forces =
      isDrawable(pixel) && point?.length === 2 ? forcesAt(path, stepSize, playhead.time) : undefined;
    nervous!.setAttribute('d', forces ? arrow(pixel!, forces[0]) : '');
    lazy!.setAttribute('d', forces ? arrow(pixel!, forces[1]) : '');
  });
  return (
    <g ref={group} class="arrows" aria-hidden="true">
      <path class="lazy" />
      <path class="nervous" />
    </g>
  );
}
