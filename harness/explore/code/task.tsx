import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from 'virtual:catalogue';
import tasks from 'virtual:tasks';

/** The text of a task, which can be folded. */
export function Task({
  exercise: { id, title, summary },
}: {
  readonly exercise: CatalogueEntry;
}): JSX.Element {
  const [text, setText] = useState<{ readonly of: string; readonly html: string }>();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let isGone = false;
    box.current!.scrollTop = 0;
    void tasks[id]!().then((html) => isGone || setText({ of: id, html }));
    return () => {
      isGone = true;
    };
  }, [id]);
  return (
    <details class="task" open ref={box}>
      <summary>
        <h3>
          {id.slice(0, 2)} · {title}
        </h3>
      </summary>
      {text?.of === id ? (
        // Made from the course's own README, when the page was built.
        <div class="task-text" dangerouslySetInnerHTML={{ __html: text.html }} />
      ) : (
        <p class="quiet">{summary}</p>
      )}
    </details>
  );
}
