import { blankSourceFile } from 'ts-blank-space';
import ts from 'typescript';
import type { LoadFailure, SourcePosition } from '../../model/call.ts';
import type { SourceFiles, Stripped } from '../types.ts';
import { resolveFile } from './imports.ts';
import { positionAt, type StrippedModule } from './positions.ts';
import { parse, specifiersOf, traitsOf } from './syntax.ts';

/** The most that one file may hold, in bytes of UTF-8. */
const MAX_SOURCE_BYTES = 64 * 1024;

/**
 * Removes the types. What stays, stands where it stood, so that the engine's positions are the student's; a file that
 * needs more than that (enums, imports, …) is transpiled with a source map. Nothing is run.
 * @param files all files of the exercise's folder; only the entry and what it imports are looked at
 * @returns or why it cannot be loaded, with the position in the student's file
 */
export function strip(files: SourceFiles, entry = 'solution.ts'): Stripped | LoadFailure {
  const modules: Record<string, StrippedModule> = {};
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (Object.hasOwn(modules, file)) continue;
    const text = Object.hasOwn(files, file) ? files[file] : undefined;
    if (text === undefined) return { kind: 'source', message: `there is no file ${file}` };
    const stripped = stripFile(file, text, files);
    if ('kind' in stripped) return stripped;
    modules[file] = stripped.module;
    waiting.push(...stripped.imports);
  }
  return { kind: 'stripped', entry, modules };
}

interface StrippedFile {
  readonly module: StrippedModule;
  readonly imports: readonly string[];
}

function stripFile(file: string, source: string, files: SourceFiles): StrippedFile | LoadFailure {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_SOURCE_BYTES)
    return {
      kind: 'source',
      message: `${file} is ${Math.ceil(bytes / 1024)} KiB long; more than ${MAX_SOURCE_BYTES / 1024} KiB are not graded`,
    };
  try {
    return stripText(file, text, files);
  } catch (error) {
    // The parser and the printer are recursive: brackets, nested deeply enough, fill the stack.
    if (error instanceof RangeError)
      return { kind: 'syntax', message: `${file} is nested too deeply to be read` };
    // There are sources that TypeScript's own transformers fail at. Whoever writes one must gain nothing by it.
    return {
      kind: 'syntax',
      message: `TypeScript itself fails at ${file}: write it with less unusual syntax`,
    };
  }
}

function stripText(file: string, text: string, files: SourceFiles): StrippedFile | LoadFailure {
  const tree = parse(file, text);
  if ('message' in tree) return tree;
  const { needsTranspiling, topLevelAwait } = traitsOf(tree);
  if (topLevelAwait !== undefined)
    return {
      kind: 'syntax',
      message: 'nothing is awaited here: remove this `await` and what is asynchronous',
      position: positionAt(file, text, topLevelAwait.getStart(tree)),
    };
  const module = (needsTranspiling ? undefined : blank(tree)) ?? transpile(file, text);
  const kept =
    module.mappings === undefined
      ? []
      : specifiersOf(ts.createSourceFile(file, module.code, ts.ScriptTarget.ESNext));
  const imports: string[] = [];
  for (const { text: specifier } of kept) {
    const imported = resolveFile(specifier, files);
    if (imported === undefined) {
      const written = specifiersOf(tree).find((one) => one.text === specifier);
      const position: SourcePosition = positionAt(file, text, written?.offset ?? 0);
      return {
        kind: 'import',
        message: `'${specifier}' cannot be imported: only other files of this exercise's folder can (as './name.ts'), and types`,
        position,
      };
    }
    imports.push(imported);
  }
  return { module, imports };
}

/** @returns undefined where blanks are not enough */
function blank(tree: ts.SourceFile): StrippedModule | undefined {
  let isEnough = true;
  const code = blankSourceFile(tree, () => {
    isEnough = false;
  });
  return isEnough ? { code } : undefined;
}

function transpile(file: string, text: string): StrippedModule {
  const { outputText, sourceMapText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: false,
      sourceMap: true,
    },
  });
  const { mappings } = JSON.parse(sourceMapText!) as { mappings: string };
  return { code: outputText, mappings };
}
