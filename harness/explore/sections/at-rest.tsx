import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

/** A part of the page that is out of sight is redrawn once nothing has changed for this time, in ms. */
const REST_MS = 400;

interface AtRestProps<Model> {
  readonly model: Model;
  /** Draws the part. What it draws must follow from the model alone. */
  readonly children: (model: Model) => ComponentChildren;
}

/** Draws a part of the page at every change while it can be seen, otherwise at rest: so dragging costs what is seen. */
export function AtRest<Model>({ model, children }: AtRestProps<Model>): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(true);
  const shown = useRef(model);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)!.isIntersecting));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (shown.current === model) return;
    const timer = setTimeout(() => {
      shown.current = model;
      redraw(undefined);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [model, isSeen]);
  if (isSeen) shown.current = model;
  return useMemo(
    () => (
      <div class="at-rest" ref={box}>
        {children(shown.current)}
      </div>
    ),
    [shown.current],
  );
}
