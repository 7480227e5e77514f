import type { JSX } from 'preact';
import { Inside, type Plane } from './axes.tsx';

/** The unit circle, inside of which poles are stable, and another circle around the origin. */
export function UnitCircle({
  plane,
  radius,
}: {
  readonly plane: Plane;
  readonly radius?: number;
}): JSX.Element {
  const { x, y } = plane;
  const circle = (r: number) => ({
    cx: x.toPixel(0),
    cy: y.toPixel(0),
    rx: Math.abs(x.toPixel(r) - x.toPixel(0)),
    ry: Math.abs(y.toPixel(r) - y.toPixel(0)),
    stroke: 'var(--quiet)',
  });
  return (
    <Inside plane={plane} class="unit-circle">
      <ellipse {...circle(1)} fill="var(--track)" fill-opacity={0.5} stroke-width={1.25} />
      {radius !== undefined && <ellipse {...circle(radius)} fill="none" stroke-dasharray="3 4" />}
    </Inside>
  );
}
