import { bisectRight } from 'd3-array';

/** A position in a text. */
export interface TextPosition {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}

/**
 * Where the lines of a text start: offsets in UTF-16 units, in order; the first is 0.
 * @param ending what ends a line, with the flag `g`
 */
export function lineStarts(text: string, ending = /\n/g): readonly number[] {
  return [0, ...Array.from(text.matchAll(ending), ({ index, 0: { length } }) => index + length)];
}

/**
 * The position of an offset in a text.
 * @param starts from `lineStarts`
 * @param offset in UTF-16 units, from 0 to the length of the text
 */
export function positionAt(starts: readonly number[], offset: number): TextPosition {
  const line = bisectRight(starts, offset);
  return { line, column: offset - starts[line - 1]! + 1 };
}
