type Row = readonly [label: string, value: number | string];

/** The label and the value of a line. */
export function parse(line: string): [string, number | string] {
  throw new Error('not implemented yet');
}

/** A line for each row, and one for the title if there is one. */
export function table(rows: readonly Row[], settings: { width: number; title?: string }): string {
  throw new Error('not implemented yet');
}

/** How many rows there are, and the largest number among their values. */
export function summary(rows: readonly Row[]): { count: number; largest?: number } {
  throw new Error('not implemented yet');
}
