import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

/** Time without changes, in ms. */
const REST_MS = 400;

interface AtRestProps<Model> {
  readonly model: Model;
  /** Must depend on the model alone. */
  readonly children: (model: Model) => ComponentChildren;
}

/** Redraws a visible part at every change, others at rest, so that dragging costs only what is seen. */
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
