import { blankSourceFile } from 'ts-blank-space';
import ts from 'typescript';
import type { LoadFailure } from '../../model/call.ts';
import type { SourceFiles } from '../../model/solution-file.ts';
import { resolveFile, whyNot } from './imports.ts';
import { loopsOf } from './loops.ts';
import { positionInFile, type StrippedModule } from './positions.ts';
import { SyntaxBudgetExceeded, withSyntaxBudget } from './syntax-budget.ts';
import { tooDeep, tooHeavyEnum, tooInventive, tooLongNumber, tooManyModifiers } from './syntax-limits.ts';
import { parse, specifiersOf, traitsOf } from './syntax.ts';

/** Objects that TypeScript may create for each character of a file. Dense code needs up to 2 and 8. */
const OBJECTS_TO_PARSE = 4;
const OBJECTS_TO_TRANSPILE = 12;

/**
 * The longest JavaScript that may result from a file, in UTF-16 code units: nested code becomes long by its
 * indentation.
 */
const MAX_CODE_LENGTH = 1024 * 1024;

/** JavaScript of one file. */
export interface StrippedFile {
  readonly module: StrippedModule;
  /** Names of the files that it imports. */
  readonly imports: readonly string[];
}

/**
 * Removes the types of one file. What remains stays where it was, so the engine's positions are the student's. A file
 * for which that is not enough (enums, imports, …) is transpiled with a source map.
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
    return `${file} takes TypeScript too much work: split what it can read in several ways (a<b<c<…, a ? (b) : c => …) or what is nested deeply (namespaces, classes) into smaller pieces`;
  // The parser is recursive: deeply nested brackets fill the stack.
  if (error instanceof RangeError || (error as Error).name === 'InternalError')
    return `${file} is nested too deeply to be read`;
  return `TypeScript itself fails at ${file}: write it with less unusual syntax`;
}

function stripText(file: string, text: string, files: SourceFiles): StrippedFile | LoadFailure {
  const tree = withSyntaxBudget(text, OBJECTS_TO_PARSE, () => parse(file, text));
  if ('message' in tree) return tree;
  const tooMuch = tooDeep(file, tree) ?? tooHeavyEnum(file, tree) ?? tooInventive(file, tree);
  if (tooMuch !== undefined) return tooMuch;
  const { needsTranspiling, topLevelAwait } = traitsOf(tree);
  if (topLevelAwait !== undefined)
    return {
      kind: 'syntax',
      message: 'top-level `await` is not supported here: remove it, and whatever is asynchronous',
      position: positionInFile(file, text, topLevelAwait.getStart(tree)),
    };
  const blanked = needsTranspiling ? undefined : blank(tree);
  // A file with imports is always transpiled.
  if (blanked !== undefined) return { module: blanked, imports: [] };
  return withSyntaxBudget(text, OBJECTS_TO_TRANSPILE, () => {
    const module = { ...transpile(file, withoutTypePrograms(tree)), loops: loopsOf(tree) };
    if (module.code.length > MAX_CODE_LENGTH)
      return {
        kind: 'syntax',
        message: `${file} becomes more than 1 MiB of JavaScript: its blocks are nested too deeply`,
      };
    const imports = importsOf(file, tree, module, files);
    return 'kind' in imports ? imports : { module, imports };
  });
}

/** @returns undefined if removing types is not enough */
function blank(tree: ts.SourceFile): StrippedModule | undefined {
  let isEnough = true;
  const code = blankSourceFile(tree, () => {
    isEnough = false;
  });
  return isEnough ? { code, loops: loopsOf(tree) } : undefined;
}

/**
 * The same source with `any` for every type that is computed from other types. TypeScript determines the types of the
 * initializers of enum members, and computed types can recurse for hours. At run time types do not matter.
 */
function withoutTypePrograms(tree: ts.SourceFile): string {
  let text = '';
  let end = 0;
  const visit = (node: ts.Node): void => {
    if (!ts.isConditionalTypeNode(node) && !ts.isIndexedAccessTypeNode(node))
      return ts.forEachChild(node, visit);
    // `any` goes to the end: a line break is allowed before a type, but not between a return type and `=>`.
    const blanks = tree.text.slice(node.pos, node.end - 'any'.length).replaceAll(/[^\r\n\u2028\u2029]/g, ' ');
    text += `${tree.text.slice(end, node.pos)}${blanks}any`;
    end = node.end;
  };
  visit(tree);
  return text + tree.text.slice(end);
}

function transpile(file: string, text: string): StrippedModule {
  const { outputText, sourceMapText } = ts.transpileModule(text, {
    fileName: file,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
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

/** The files that the JavaScript imports. Imports that were used only as types are gone. */
function importsOf(
  file: string,
  tree: ts.SourceFile,
  { code }: StrippedModule,
  files: SourceFiles,
): readonly string[] | LoadFailure {
  const imports: string[] = [];
  for (const { text: specifier } of specifiersOf(ts.createSourceFile(file, code, ts.ScriptTarget.ESNext))) {
    const imported = resolveFile(specifier, files);
    if (imported === undefined) {
      const written = specifiersOf(tree).find((one) => one.text === specifier);
      return {
        kind: 'import',
        message: `'${specifier}' cannot be imported: ${whyNot(specifier, files)}`,
        position: positionInFile(file, tree.text, written?.offset ?? 0),
      };
    }
    imports.push(imported);
  }
  return imports;
}
