import { bisectRight } from 'd3-array';

export interface TextPosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/**
 * Offsets in UTF-16 units, beginning with 0.
 * @param ending matches the end of a line, with the flag `g`
 */
export function lineStarts(text: string, ending = /\n/g): readonly number[] {
  return [0, ...Array.from(text.matchAll(ending), ({ index, 0: { length } }) => index + length)];
}

/** @param offset in UTF-16 units, from 0 to the length of the text */
export function positionAt(starts: readonly number[], offset: number): TextPosition {
  const line = bisectRight(starts, offset);
  return { line, column: offset - starts[line - 1]! + 1 };
}
