import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

/** Parts out of sight are redrawn when nothing has changed for this time, in ms. */
const REST_MS = 400;

interface AtRestProps<Model> {
  readonly model: Model;
  /** Its output must depend on the model alone. */
  readonly children: (model: Model) => ComponentChildren;
}

/** Redraws a part at every change while it is visible, otherwise at rest, so that dragging costs only what is seen. */
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
