import type { ComponentProps, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import {
  DEFAULT_CAMERA,
  format,
  type ShownSurface,
  Surface,
  SURFACE_SIZE,
  type SurfacePath,
} from '../../core/figures/index.ts';
import { arrowOf } from './handle.tsx';

const ELEVATIONS = [0.15, 1.5] as const;
/** Radians for each pixel of a drag, and for each press of a key. */
const TURN = { drag: 0.008, key: 0.12 };

const degrees = (radians: number): number => Math.round((radians * 180) / Math.PI);

interface SurfaceViewProps {
  readonly surface: ShownSurface;
  /** What the figure shows, for people who do not see it. */
  readonly label: string;
  readonly paths: readonly SurfacePath[];
  /** Must be the same as long as it draws the same. */
  readonly over?: ComponentProps<typeof Surface>['over'];
}

/** A surface that is turned by dragging, with paths over it. */
export function SurfaceView({ surface, label, paths, over }: SurfaceViewProps): JSX.Element {
  const [camera, setCamera] = useState(DEFAULT_CAMERA);
  const turn = (sideways: number, up: number): void =>
    setCamera(({ azimuth, elevation }) => ({
      azimuth: azimuth + sideways,
      elevation: Math.min(Math.max(elevation + up, ELEVATIONS[0]), ELEVATIONS[1]),
    }));
  const drawn = useMemo(
    () => <Surface surface={surface} camera={camera} paths={paths} over={over} />,
    [surface, camera, paths, over],
  );
  return (
    <div
      class="figure surface"
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
      <svg viewBox={`0 0 ${SURFACE_SIZE.width} ${SURFACE_SIZE.height}`} aria-hidden="true">
        {drawn}
      </svg>
    </div>
  );
}
