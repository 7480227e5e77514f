import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Axes, type Axis, frameOf, layOut, type Plane } from '../../core/figures/index.ts';

interface FrameProps {
  /** What the figure shows, for people who do not see it. */
  readonly label: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Height by width, of the inside. */
  readonly ratio: number;
  readonly children: (plane: Plane) => ComponentChildren;
  /** A click or tap on the inside that no handle takes. */
  readonly onPick?: (x: number, y: number) => void;
  readonly isBare?: boolean;
  /** Drawn under the grid. */
  readonly ground?: (plane: Plane) => ComponentChildren;
}

const BARE = { left: 4, right: 4, top: 4, bottom: 4 };

/** Axes with what `children` draws inside; as wide as there is room. */
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
  // Figures are drawn in the size in which they are seen, so that texts keep theirs.
  const [width, setWidth] = useState(360);
  useLayoutEffect(() => {
    // While it is far out of sight, a browser need not lay it out: it has no width then.
    const measure = (): void => setWidth((known) => Math.max(160, box.current!.clientWidth || known));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const { plane, height } = useMemo(
    () => layOut(x, y, width, ratio, isBare ? BARE : undefined),
    // Axes are often written where they are used: they are compared by their numbers.
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
