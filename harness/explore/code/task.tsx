import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from 'virtual:catalogue';
import tasks from 'virtual:tasks';

export function Task({ exercise: { id, summary } }: { readonly exercise: CatalogueEntry }): JSX.Element {
  const [text, setText] = useState<{ readonly of: string; readonly html: string }>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    box.current!.scrollTop = 0;
    void tasks[id]!().then((html) => isGone || setText({ of: id, html }));
    return () => {
      isGone = true;
    };
  }, [id]);
  return (
    <div class="task" ref={box} tabindex={0} role="region" aria-label="Task">
      {text?.of === id ? (
        // Built from the course's own README.
        <div class="task-text" dangerouslySetInnerHTML={{ __html: text.html }} />
      ) : (
        <p class="quiet">{summary}</p>
      )}
    </div>
  );
}
