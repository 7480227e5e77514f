import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width of an element in pixels: figures are drawn in the size in which they are seen, so that texts keep theirs. */
export function useWidth(initial = 360): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const box = element.current!;
    // While it is far out of sight, a browser need not lay it out: it has no width then.
    const measure = (): void => setWidth((known) => Math.max(160, box.clientWidth || known));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
