import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import type { SourcePosition } from '../../model/call.ts';

/** JavaScript made from one of the student's files. Plain data: it can be sent to a worker. */
export interface StrippedModule {
  readonly code: string;
  /** The `mappings` of a source map; undefined if all code is where it was in the source. */
  readonly mappings?: string;
}

/** Line and column of an offset in a text, both from 1. A line ends at a line feed. */
export function positionAt(file: string, text: string, offset: number): SourcePosition {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - before.lastIndexOf('\n') };
}

/** Decoded once for each file, not for each exception. */
const traceMaps = new WeakMap<StrippedModule, TraceMap>();

/** The position in the student's source of a position in the JavaScript; undefined for code that was added. */
export function inSource(module: StrippedModule, position: SourcePosition): SourcePosition | undefined {
  const { mappings } = module;
  if (mappings === undefined) return position;
  let map = traceMaps.get(module);
  if (map === undefined) {
    map = new TraceMap({ version: 3, sources: [position.file], names: [], mappings });
    traceMaps.set(module, map);
  }
  // Columns of a source map begin at 0.
  const { line, column } = originalPositionFor(map, { line: position.line, column: position.column - 1 });
  return line === null ? undefined : { file: position.file, line, column: column + 1 };
}
