import { blankSourceFile } from 'ts-blank-space';
import type { LoadFailure } from '../../model/call.ts';
import { SOLUTION_FILE, type SourceFiles } from '../../model/solution-file.ts';
import { say } from '../../say/index.ts';
import type { Stripped } from '../types.ts';
import type { SourceTools } from './edit.ts';
import { editsOf, usedBy } from './edits.ts';
import { importProblem, resolveFile } from './imports.ts';
import { lint } from './lint.ts';
import { loopsOf } from './loops.ts';
import { lower } from './lower.ts';
import { failureAt, type StrippedModule } from './positions.ts';
import { withLeafCount, withProbes } from './probes.ts';
import { SyntaxBudgetExceeded, withSyntaxBudget } from './syntax-budget.ts';
import { isStackFull, tooDeep, tooLongNumber, tooManyModifiers } from './syntax-limits.ts';
import { parse, traitsOf } from './syntax.ts';
import type ts from './typescript.ts';

// Second entry point, because it loads TypeScript, which only stripping needs.

export { resolveFile } from './imports.ts';

export const sourceTools: SourceTools = { editsOf, usedBy, withLeafCount, withProbes };

/** For a solution with its imports, in UTF-8. */
const MAX_SOURCE_BYTES = 64 * 1024;

/** Runs no code. @param files all of the exercise's folder */
export const strip = (files: SourceFiles, entry = SOLUTION_FILE): Stripped | LoadFailure =>
  withSyntaxBudget(() => stripAll(files, entry));

function stripAll(files: SourceFiles, entry: string): Stripped | LoadFailure {
  const modules: Record<string, StrippedModule> = {};
  const waiting = [entry];
  let bytes = 0;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (Object.hasOwn(modules, file)) continue;
    const source = Object.hasOwn(files, file) ? files[file] : undefined;
    if (source === undefined) return { kind: 'source', message: say({ id: 'no-file', file }) };
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    bytes += new TextEncoder().encode(text).length;
    if (bytes > MAX_SOURCE_BYTES) return tooLarge(file, file === entry, bytes);
    const stripped = stripFile(file, text, files);
    if ('kind' in stripped) return stripped;
    modules[file] = stripped.module;
    waiting.push(...stripped.imports);
  }
  return { kind: 'stripped', entry, modules };
}

function tooLarge(file: string, isAlone: boolean, bytes: number): LoadFailure {
  const [kibibytes, most] = [Math.ceil(bytes / 1024), MAX_SOURCE_BYTES / 1024];
  return { kind: 'source', message: say({ id: 'too-long', file, isAlone, kibibytes, most }) };
}

interface StrippedFile {
  readonly module: StrippedModule;
  /** Names of imported files. */
  readonly imports: readonly string[];
}

/**
 * In place, so that the engine's positions are the student's. Files with enums, namespaces, … are printed anew, with a
 * source map.
 */
function stripFile(file: string, text: string, files: SourceFiles): StrippedFile | LoadFailure {
  try {
    return tooLongNumber(file, text) ?? tooManyModifiers(file, text) ?? stripText(file, text, files);
  } catch (error) {
    return { kind: 'syntax', message: say({ id: problemBehind(error), file }) };
  }
}

/** A source that provokes an exception of TypeScript earns nothing. */
function problemBehind(error: unknown) {
  if (error instanceof SyntaxBudgetExceeded) return 'too-much-syntax';
  return isStackFull(error) ? 'too-deep' : 'parser-failed';
}

function stripText(file: string, text: string, files: SourceFiles): StrippedFile | LoadFailure {
  const tree = parse(file, text);
  if ('message' in tree) return tree;
  const tooMuch = tooDeep(file, tree);
  if (tooMuch !== undefined) return tooMuch;
  const { needsLowering, topLevelAwait } = traitsOf(tree);
  if (topLevelAwait !== undefined)
    return failureAt(file, text, topLevelAwait.getStart(tree), { id: 'top-level-await' });
  const code = needsLowering ? undefined : blank(tree);
  // Files with imports are always lowered.
  const { specifiers, ...module } = code === undefined ? lower(tree) : { code, specifiers: [] };
  const imports: string[] = [];
  for (const specifier of specifiers) {
    const imported = resolveFile(specifier.text, files);
    if (imported === undefined)
      return failureAt(file, text, specifier.getStart(tree), importProblem(specifier.text, files), 'import');
    imports.push(imported);
  }
  const content = { loops: loopsOf(tree), lintFindings: lint(tree) };
  return { module: { ...module, ...content }, imports };
}

/** @returns undefined if removing types is not enough */
function blank(tree: ts.SourceFile): string | undefined {
  let isEnough = true;
  const code = blankSourceFile(tree, () => {
    isEnough = false;
  });
  return isEnough ? code : undefined;
}
