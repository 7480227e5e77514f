import type { Line } from './line.ts';

/** Lines for students, and those that only repeat the check. */
const LEFT_OUT = new Set(['hint', 'likely', 'for staff', 'picture']);

/** The lines about a right solution that does not pass a check, or a wrong one that does, that the check's author needs. */
export const forAuthors = (lines: readonly Line[]): Line[] =>
  lines.filter(({ label }) => !LEFT_OUT.has(label));

/** Lines as text for authors: their labels in a column, and nothing wrapped. */
export const labelledText = (lines: readonly Pick<Line, 'label' | 'value'>[], indent: string): string[] =>
  lines.flatMap(({ label, value }) =>
    value.split('\n').map((line, k) => `${indent}${(k === 0 ? label : '').padEnd(9)} ${line}`.trimEnd()),
  );
