import { bisectRight } from 'd3-array';

export interface TextPosition {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}

/**
 * Offsets of line starts in UTF-16 units, beginning with 0. @param ending matches the end of a line, with the flag `g`
 */
export function lineStarts(text: string, ending = /\n/g): readonly number[] {
  return [0, ...Array.from(text.matchAll(ending), ({ index, 0: { length } }) => index + length)];
}

/** @param offset in UTF-16 units */
export function positionAt(starts: readonly number[], offset: number): TextPosition {
  const line = bisectRight(starts, offset);
  return { line, column: offset - starts[line - 1]! + 1 };
}
