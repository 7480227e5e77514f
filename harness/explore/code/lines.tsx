import type { JSX } from 'preact';
import { forStudents, type Line } from '../../core/explain/index.ts';
import { Lines as Explained } from '../../core/figures/index.ts';

/** What the grader says to students. */
export const Lines = ({ lines }: { readonly lines: readonly Line[] }): JSX.Element => (
  <Explained lines={forStudents(lines)} />
);

/** Lines that belong together: each statement of a problem begins another group. */
export function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines)
    if (line.tone === 'problem' || groups.length === 0) groups.push([line]);
    else groups.at(-1)!.push(line);
  return groups;
}
