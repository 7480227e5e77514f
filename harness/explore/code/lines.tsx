import type { JSX } from 'preact';
import { type Line, START } from '../../core/explain/index.ts';

/** What the grader says, line by line, without what is for instructors. */
export function Lines({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  return (
    <>
      {lines
        .filter(({ tone }) => tone !== 'staff')
        .map(({ label, value, tone, isStart }, k) => (
          <div key={k} class={`line ${tone}`}>
            {label !== '' && <span class="label">{label}</span>}
            {isStart && <strong class="start">{START}</strong>}
            <span class="value">{value}</span>
          </div>
        ))}
    </>
  );
}

/** Lines that belong together: each statement of a problem begins another group. */
export function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines)
    if (line.tone === 'problem' || groups.length === 0) groups.push([line]);
    else groups.at(-1)!.push(line);
  return groups;
}
