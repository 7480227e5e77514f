import type { SourcePosition } from '../../model/call.ts';

/** JavaScript made from one file of the student. Plain data: it can be sent to a worker. */
export interface StrippedModule {
  readonly code: string;
  /** The `mappings` of a source map; undefined where the code stands exactly where it stood in the source. */
  readonly mappings?: string;
}

/** Where an offset lies in a text: line and column, both from 1. A line ends at a line feed. */
export function positionAt(file: string, text: string, offset: number): SourcePosition {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - before.lastIndexOf('\n') };
}

/** The place in the student's source that a place in the JavaScript came from; undefined for what was added to it. */
export function inSource(module: StrippedModule, position: SourcePosition): SourcePosition | undefined {
  if (module.mappings === undefined) return position;
  let found: Segment | undefined;
  for (const segment of decodeMappings(module.mappings)) {
    const isBefore =
      segment.line < position.line || (segment.line === position.line && segment.column <= position.column);
    if (!isBefore) break;
    found = segment;
  }
  return found && { file: position.file, line: found.sourceLine, column: found.sourceColumn };
}

interface Segment {
  readonly line: number;
  readonly column: number;
  readonly sourceLine: number;
  readonly sourceColumn: number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @see "Source map", ECMA-426, section "Mappings structure"; all numbers from 1 here */
function* decodeMappings(mappings: string): Generator<Segment> {
  let sourceLine = 1;
  let sourceColumn = 1;
  for (const [index, line] of mappings.split(';').entries()) {
    let column = 1;
    for (const segment of line.split(',')) {
      const [columns = 0, , lines, sourceColumns] = decodeNumbers(segment);
      column += columns;
      if (lines === undefined || sourceColumns === undefined) continue;
      sourceLine += lines;
      sourceColumn += sourceColumns;
      yield { line: index + 1, column, sourceLine, sourceColumn };
    }
  }
}

/** Base64 VLQ: five bits a digit, the sixth says that more follow, the first bit of all is the sign. */
function decodeNumbers(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
