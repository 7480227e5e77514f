import type { JSX } from 'preact';
import { inside, type Plane } from '../../core/figures/index.ts';

interface HandleProps {
  readonly plane: Plane;
  readonly at: readonly [number, number];
  readonly label: string;
  /** Place, in words. */
  readonly text: string;
  /** Called with the new place during a drag. */
  readonly onMove: (x: number, y: number) => void;
  /** Called with the direction of an arrow key: ±1, or ±10 with Shift. */
  readonly onKey: (right: number, up: number) => void;
  readonly kind?: string;
  readonly shape?: 'circle' | 'cross';
  /** For screen readers. */
  readonly value: number;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The page must not scroll. */
function arrowOf(event: KeyboardEvent): readonly [right: number, up: number] | undefined {
  const arrow = ARROWS[event.key];
  if (arrow === undefined) return undefined;
  event.preventDefault();
  const factor = event.shiftKey ? 10 : 1;
  return [arrow[0] * factor, arrow[1] * factor];
}

/** Can be dragged or moved by keys. It stays in the frame, within reach. */
export function Handle({
  plane,
  at,
  label,
  text,
  onMove,
  onKey,
  kind = '',
  shape = 'circle',
  value,
}: HandleProps): JSX.Element {
  const [x, y] = [inside(plane.x, plane.x.toPixel(at[0])), inside(plane.y, plane.y.toPixel(at[1]))];
  const move = (event: PointerEvent): void => {
    const { left, top } = (event.currentTarget as SVGElement).ownerSVGElement!.getBoundingClientRect();
    onMove(
      plane.x.toValue(inside(plane.x, event.clientX - left)),
      plane.y.toValue(inside(plane.y, event.clientY - top)),
    );
  };
  return (
    <g
      class={`handle ${kind}`}
      transform={`translate(${x},${y})`}
      tabindex={0}
      role="slider"
      aria-label={label}
      aria-valuetext={text}
      aria-valuenow={value}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event);
      }}
      onKeyDown={(event) => {
        const arrow = arrowOf(event);
        if (arrow !== undefined) onKey(...arrow);
      }}
    >
      <circle class="reach" r={22} />
      {shape === 'circle' ? <circle class="grip" r={8} /> : <path class="grip" d="M-7,-7L7,7M-7,7L7,-7" />}
    </g>
  );
}
