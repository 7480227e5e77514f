import { blankSourceFile } from 'ts-blank-space';
import type { LoadFailure } from '../../model/call.ts';
import type { SourceFiles } from '../../model/solution-file.ts';
import { resolveFile, whyNot } from './imports.ts';
import { loopsOf } from './loops.ts';
import { lower } from './lower.ts';
import { failureAt, type StrippedModule } from './positions.ts';
import { slipsOf } from './slips.ts';
import { SyntaxBudgetExceeded } from './syntax-budget.ts';
import { isStackFull, tooDeep, tooLongNumber, tooManyModifiers } from './syntax-limits.ts';
import { parse, traitsOf } from './syntax.ts';
import type ts from './typescript.ts';

export interface StrippedFile {
  readonly module: StrippedModule;
  /** Names of the files that it imports. */
  readonly imports: readonly string[];
}

/**
 * Removes the types of one file. What remains stays where it was, so the engine's positions are the student's. A file
 * for which that is not enough (enums, namespaces, …) is printed anew, with a source map.
 * @param file its name
 * @param files all files of the exercise's folder
 */
export function stripFile(file: string, text: string, files: SourceFiles): StrippedFile | LoadFailure {
  try {
    return tooLongNumber(file, text) ?? tooManyModifiers(file, text) ?? stripText(file, text, files);
  } catch (error) {
    return { kind: 'syntax', message: sentence(file, error) };
  }
}

/** The student's message for an exception of TypeScript. A source that provokes one earns nothing. */
function sentence(file: string, error: unknown): string {
  if (error instanceof SyntaxBudgetExceeded)
    return `${file} takes TypeScript too much work: split what it can read in several ways (a<b<c<…, a ? (b) : c => …) into smaller pieces, and use fewer decorators, accessors and enums`;
  if (isStackFull(error)) return `${file} is nested too deeply to be read`;
  return `TypeScript itself fails at ${file}: write it with less unusual syntax`;
}

function stripText(file: string, text: string, files: SourceFiles): StrippedFile | LoadFailure {
  const tree = parse(file, text);
  if ('message' in tree) return tree;
  const tooMuch = tooDeep(file, tree);
  if (tooMuch !== undefined) return tooMuch;
  const { needsLowering, topLevelAwait } = traitsOf(tree);
  if (topLevelAwait !== undefined)
    return failureAt(
      file,
      text,
      topLevelAwait.getStart(tree),
      'top-level `await` is not supported here: remove it, and whatever is asynchronous',
    );
  const code = needsLowering ? undefined : blank(tree);
  // A file with imports is always lowered.
  const { specifiers, ...module } = code === undefined ? lower(tree) : { code, specifiers: [] };
  const imports: string[] = [];
  for (const specifier of specifiers) {
    const imported = resolveFile(specifier.text, files);
    if (imported === undefined) {
      const message = `'${specifier.text}' cannot be imported: ${whyNot(specifier.text, files)}`;
      return failureAt(file, text, specifier.getStart(tree), message, 'import');
    }
    imports.push(imported);
  }
  const content = { loops: loopsOf(tree), slips: slipsOf(tree) };
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
