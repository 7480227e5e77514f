/** A position in a text. Both are counted from 1, the column in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Prepares the conversion of offsets to positions.
 * @param text its lines end with LF, CR LF or CR
 * @returns the position of an offset in UTF-16 units, 0 ≤ offset ≤ text.length
 */
export function positionsIn(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  return (offset) => {
    // Binary search for the last line that starts at or before the offset: a large file can have many problems.
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
