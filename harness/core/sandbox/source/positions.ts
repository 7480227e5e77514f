import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import type { LoadFailure, SourcePosition } from '../../model/call.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import type { LoadProblem } from '../../model/load-problem.ts';
import { lineStarts, positionAt, type TextPosition } from '../../model/text-position.ts';
import { say } from '../../say/index.ts';
import type { Slip } from './slips.ts';

/**
 * A loop, or a stretch of code before it in the same function and after the loop before. QuickJS ends endless code at a
 * jump and reports the expression before the jump's target: one in the loop, or the last one before it.
 */
export interface LoopArea {
  readonly from: TextPosition;
  readonly to: TextPosition;
  /** Where the loop begins. */
  readonly loop: TextPosition;
}

/** JavaScript made from one of the student's files. Plain data: it can be sent to a worker. */
export interface StrippedModule {
  readonly code: string;
  /** The `mappings` of a source map; undefined if all code is where it was in the source. */
  readonly mappings?: string;
  /** In the source. */
  readonly loops?: readonly LoopArea[];
  readonly slips?: readonly Slip[];
}

/** Why a file cannot be loaded, because of what is at an offset in its text. */
export const failureAt = (
  file: string,
  text: string,
  offset: number,
  problem: LoadProblem,
  kind: LoadFailure['kind'] = 'syntax',
): LoadFailure => ({
  kind,
  message: say(problem),
  // For QuickJS, too, only a line feed ends a line.
  position: { file, ...positionAt(lineStarts(text), offset) },
});

/** Decoded once for each file, not for each exception. */
const traceMaps = new WeakMap<StrippedModule, TraceMap>();

/** The position in the student's source of a position in the JavaScript; undefined for code that was added. */
export function inSource(module: StrippedModule, position: SourcePosition): SourcePosition | undefined {
  const { mappings } = module;
  if (mappings === undefined) return position;
  const sources = [position.file];
  const map = getOrCreate(
    traceMaps,
    module,
    () => new TraceMap({ version: 3, sources, names: [], mappings }),
  );
  // Columns of a source map begin at 0.
  const { line, column } = originalPositionFor(map, { line: position.line, column: position.column - 1 });
  return line === null ? undefined : { file: position.file, line, column: column + 1 };
}

/** The line of JavaScript that has a position. */
export const lineOf = ({ code }: StrippedModule, { line }: TextPosition): string =>
  code.split('\n')[line - 1] ?? '';

const isBefore = (a: TextPosition, b: TextPosition): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

/** Where the outermost loop begins that may not have ended at a position; undefined if there is none. */
export function loopAround(
  { loops = [] }: StrippedModule,
  position: SourcePosition,
): SourcePosition | undefined {
  const found = loops.find(({ from, to }) => !isBefore(position, from) && isBefore(position, to));
  return found && { ...position, ...found.loop };
}
