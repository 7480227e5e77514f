import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Axes, type Axis, frameOf, layOut, type Plane } from '../../core/figures/index.ts';

interface FrameProps {
  /** Text for people who cannot see the figure. */
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Height by width. */
  readonly ratio: number;
  readonly children: (plane: Plane) => ComponentChildren;
  /** Click or tap outside of handles. */
  readonly onPick?: (x: number, y: number) => void;
  readonly isBare?: boolean;
  /** Layer below the grid. */
  readonly ground?: (plane: Plane) => ComponentChildren;
}

const BARE = { left: 4, right: 4, top: 4, bottom: 4 };

/** As wide as there is room. */
export function Frame({
  label,
  x,
  y,
  ratio,
  children,
  onPick,
  isBare = false,
  ground,
}: FrameProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  // Drawn at its size, so that texts keep theirs.
  const [width, setWidth] = useState(360);
  useLayoutEffect(() => {
    // Browsers may skip the layout of what is far out of sight: it has no width then.
    const measure = (): void => setWidth((known) => Math.max(160, box.current!.clientWidth || known));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const { plane, height } = useMemo(
    () => layOut(x, y, width, ratio, isBare ? BARE : undefined),
    // Axes are often literals, so they are compared by value.
    [width, ratio, isBare, JSON.stringify([x, y])],
  );
  const pick = (event: MouseEvent): void => {
    const { left, top } = (event.currentTarget as SVGElement).ownerSVGElement!.getBoundingClientRect();
    onPick!(plane.x.toValue(event.clientX - left), plane.y.toValue(event.clientY - top));
  };
  return (
    <div class="figure" ref={box}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        {ground?.(plane)}
        {!isBare && <Axes plane={plane} x={x} y={y} />}
        <rect class="frame" {...frameOf(plane)} onClick={onPick && pick} />
        {children(plane)}
      </svg>
    </div>
  );
}
