import type { JSX } from 'preact';
import { type Line, START, unbroken } from '../../core/explain/index.ts';

const Shown = ({ lines }: { readonly lines: readonly Line[] }): JSX.Element => (
  <>
    {lines.map(({ label, value, tone, isStart }, k) => (
      <div key={k} class={`line ${tone}`}>
        {label !== '' && <span class="label">{label}</span>}
        {isStart && <strong class="start">{START}</strong>}
        <span class="value">{tone === 'code' ? value : unbroken(value)}</span>
      </div>
    ))}
  </>
);

/** What the grader says, line by line, without what is for instructors; details are folded. */
export function Lines({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  const all = lines.filter(({ tone }) => tone !== 'staff');
  const details = all.filter(({ isDetail }) => isDetail);
  return (
    <>
      <Shown lines={all.filter(({ isDetail }) => !isDetail)} />
      {details.length > 0 && (
        <details class="more">
          <summary>Details</summary>
          <Shown lines={details} />
        </details>
      )}
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
