import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import type { LoadFailure, SourcePosition } from '../../model/call.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import { lineStarts, positionAt, type TextPosition } from '../../model/text-position.ts';
import { type Remark, say } from '../../say/index.ts';
import type { LintFinding } from './lint.ts';

/**
 * A loop, or the code between it and the previous one of its function. QuickJS ends endless code at a jump and reports
 * the expression before its target: in the loop, or the last one before.
 */
export interface LoopArea {
  readonly from: TextPosition;
  readonly to: TextPosition;
  /** Start of the loop. */
  readonly loop: TextPosition;
}

/** JavaScript of a student's file, as plain data for workers. */
export interface StrippedModule {
  readonly code: string;
  /** Source map; undefined if no code has moved. */
  readonly mappings?: string;
  /** Positions in the source. */
  readonly loops?: readonly LoopArea[];
  readonly lintFindings?: readonly LintFinding[];
}

export const failureAt = (
  file: string,
  text: string,
  offset: number,
  problem: Remark,
  kind: LoadFailure['kind'] = 'syntax',
): LoadFailure => ({
  kind,
  message: say(problem),
  // QuickJS, too, ends lines at line feeds only.
  position: { file, ...positionAt(lineStarts(text), offset) },
});

/** Decoded once per file, not per exception. */
const traceMaps = new WeakMap<StrippedModule, TraceMap>();

/** @returns undefined for generated code */
export function inSource(module: StrippedModule, position: SourcePosition): SourcePosition | undefined {
  const { mappings } = module;
  if (mappings === undefined) return position;
  const sources = [position.file];
  const map = getOrCreate(
    traceMaps,
    module,
    () => new TraceMap({ version: 3, sources, names: [], mappings }),
  );
  // Columns of source maps begin at 0.
  const { line, column } = originalPositionFor(map, { line: position.line, column: position.column - 1 });
  return line === null ? undefined : { file: position.file, line, column: column + 1 };
}

export const lineOf = ({ code }: StrippedModule, { line }: TextPosition): string =>
  code.split('\n')[line - 1] ?? '';

const isBefore = (a: TextPosition, b: TextPosition): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column);

/** Outermost loop that may not have ended. */
export function loopAround(
  { loops = [] }: StrippedModule,
  position: SourcePosition,
): SourcePosition | undefined {
  const found = loops.find(({ from, to }) => !isBefore(position, from) && isBefore(position, to));
  return found && { ...position, ...found.loop };
}
