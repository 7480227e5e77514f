const lengthOf = (text: string): number => [...text].length;

/** Aligns columns as oxfmt does. @param rows the first is the header */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', String.raw`\|`)));
  const widths = cells[0]!.map((_, column) =>
    cells.reduce((width, row) => Math.max(width, lengthOf(row[column]!)), 0),
  );
  const line = (row: readonly string[], filler: string): string =>
    `| ${row.map((cell, column) => cell + filler.repeat(widths[column]! - lengthOf(cell))).join(' | ')} |`;
  const [header, ...body] = cells.map((row) => line(row, ' '));
  const rule = line(
    widths.map(() => ''),
    '-',
  );
  return [header, rule, ...body].join('\n');
}
