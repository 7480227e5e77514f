import type { Line } from './line.ts';

/** Labels of lines for students, or which repeat the check. */
const LEFT_OUT = new Set(['hint', 'likely', 'for staff', 'picture']);

/** The lines that the author of a check needs. */
export const forAuthors = (lines: readonly Line[]): Line[] =>
  lines.filter(({ label }) => !LEFT_OUT.has(label));

/** Lines as text, labels in a column, not wrapped. */
export const labelledText = (lines: readonly Pick<Line, 'label' | 'value'>[], indent: string): string[] =>
  lines.flatMap(({ label, value }) =>
    value.split('\n').map((line, k) => `${indent}${(k === 0 ? label : '').padEnd(9)} ${line}`.trimEnd()),
  );
