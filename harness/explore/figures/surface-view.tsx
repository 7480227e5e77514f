import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DEFAULT_CAMERA } from '../../core/plots/surface-geometry.ts';
import { arrowOf } from './handle.tsx';
import { format } from './numbers.ts';
import {
  drawGround,
  drawPaths,
  geometryOf,
  readColours,
  SIZE,
  type ShownSurface,
  type SurfacePaths,
} from './surface-drawing.ts';
import { useWidth } from './use-width.ts';

const ELEVATIONS = [0.15, 1.5] as const;
/** Radians for each pixel of a drag, and for each press of a key. */
const TURN = { drag: 0.008, key: 0.12 };

/** Not a constant: views also load where there is no page, as in a worker. */
const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark. */
function useDark(): boolean {
  const [isDark, setDark] = useState(() => dark().matches);
  useEffect(() => {
    const query = dark();
    const follow = (): void => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isDark;
}

const degrees = (radians: number): number => Math.round((radians * 180) / Math.PI);

interface SurfaceViewProps extends SurfacePaths {
  readonly surface: ShownSurface;
  /** What the figure shows, for people who do not see it. */
  readonly label: string;
}

/** A surface that is turned by dragging, with the paths over it. */
export function SurfaceView({ surface, label, right, yours }: SurfaceViewProps): JSX.Element {
  const [box, width] = useWidth();
  const [ground, overlay] = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)];
  const [camera, setCamera] = useState(DEFAULT_CAMERA);
  const isDark = useDark();
  const colours = useMemo(() => readColours(surface), [surface, isDark]);
  const look = useMemo(
    () => ({ surface, geometry: geometryOf(surface, camera), colours, width }),
    [surface, camera, colours, width],
  );
  const turn = (sideways: number, up: number): void =>
    setCamera(({ azimuth, elevation }) => ({
      azimuth: azimuth + sideways,
      elevation: Math.min(Math.max(elevation + up, ELEVATIONS[0]), ELEVATIONS[1]),
    }));
  // In layers, because the paths change far more often than the surface; before the frame is painted, which saves another.
  useLayoutEffect(() => drawGround(ground.current!, look), [look]);
  useLayoutEffect(() => drawPaths(overlay.current!, { right, yours }, look), [right, yours, look]);
  return (
    <div
      ref={box}
      class="surface"
      style={{ aspectRatio: `${SIZE.width} / ${SIZE.height}` }}
      tabindex={0}
      role="slider"
      aria-label={`${label}: turn it`}
      aria-valuenow={degrees(camera.azimuth)}
      aria-valuetext={`turned by ${format(degrees(camera.azimuth))}°, seen from ${degrees(camera.elevation)}° above`}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          turn(event.movementX * TURN.drag, event.movementY * TURN.drag);
      }}
      onKeyDown={(event) => {
        const arrow = arrowOf(event);
        if (arrow !== undefined) turn(arrow[0] * TURN.key, -arrow[1] * TURN.key);
      }}
    >
      <canvas ref={ground} />
      <canvas ref={overlay} />
    </div>
  );
}
