import { SOLUTION_FILE, type SourceFiles } from '../../model/solution-file.ts';
import type { TypeProblem } from '../../model/type-problem.ts';
import { say } from '../../say/index.ts';
import ts from './typescript.ts';

export interface TypeLibrary {
  /** From `exercises/tsconfig.json`. */
  readonly options: ts.CompilerOptions;
  /** Shared by all exercises, such as `/exercises/types.ts`. */
  readonly shared: readonly string[];
  /** Reads such a file, or a declaration of TypeScript, such as `/lib/lib.es5.d.ts`. */
  readonly read: (name: string) => string | undefined;
}

/** Unknown imports and Node's names: loading explains what can be imported. */
const NOT_FOUND = new Set([2307, 2580, 2591, 2792, 2882, 7016]);

/** Advice that would not help in the sandbox, to install something or change `tsconfig.json`. */
const ADVICE = / Do you need to .*/;

/** An operand is not a number, and usually an array: the cause of other problems in its line. */
const ARITHMETIC = new Set([2362, 2363]);

/** Parameters and variables without types. */
const UNTYPED = new Set([7005, 7006, 7019, 7031, 7034]);

function adviceAt(source: ts.SourceFile, checker: ts.TypeChecker, start: number, length = 0): string {
  let side: ts.Node | undefined;
  const look = (node: ts.Node): void => {
    if (node.getStart(source) === start && node.end === start + length) side ??= node;
    ts.forEachChild(node, look);
  };
  look(source);
  const type = side && checker.getTypeAtLocation(side);
  if (type === undefined || !(type.flags & ts.TypeFlags.Object)) return '';
  return ` ${say({ id: 'no-arithmetic', isList: checker.isArrayLikeType(type) })}`;
}

/**
 * Reports the problems that `npx tsc -p exercises` does, except imports that are not found. Can take arbitrarily long.
 * @param solutions files by exercise
 * @returns problems by exercise, if it has any; `undefined` if a declaration of TypeScript is missing
 */
export function typeErrors(
  { options, shared, read }: TypeLibrary,
  solutions: Readonly<Record<string, SourceFiles>>,
): Record<string, TypeProblem[]> | undefined {
  const own = new Map<string, { readonly id: string; readonly file: string; readonly text: string }>();
  for (const [id, files] of Object.entries(solutions))
    for (const [file, text] of Object.entries(files)) own.set(`/exercises/${id}/${file}`, { id, file, text });
  let isComplete = true;
  const textOf = (name: string): string | undefined => own.get(name)?.text ?? read(name);
  const host: ts.CompilerHost = {
    fileExists: (name) => textOf(name) !== undefined,
    readFile: textOf,
    getSourceFile(name, version) {
      const text = textOf(name);
      isComplete &&= text !== undefined || !name.startsWith('/lib/');
      return text === undefined ? undefined : ts.createSourceFile(name, text, version);
    },
    getDefaultLibFileName: (of) => `/lib/${ts.getDefaultLibFileName(of)}`,
    getDefaultLibLocation: () => '/lib',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    // Comments take a third of the time for the declarations.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
  const entries = Object.keys(solutions).map((id) => `/exercises/${id}/${SOLUTION_FILE}`);
  // Without imports and exports, files would share names with other solutions.
  const moduleDetection = ts.ModuleDetectionKind.Force;
  const program = ts.createProgram([...shared, ...entries], { ...options, moduleDetection }, host);
  if (!isComplete) return undefined;
  const problems: Record<string, TypeProblem[]> = {};
  for (const [name, { id, file }] of own) {
    const source = program.getSourceFile(name);
    if (source === undefined) continue;
    const syntactic = program.getSyntacticDiagnostics(source);
    const diagnostics = syntactic.length > 0 ? syntactic : program.getSemanticDiagnostics(source);
    const placed = diagnostics.map((one) => ({
      ...one,
      ...source.getLineAndCharacterOfPosition(one.start ?? 0),
    }));
    const sorted = placed.toSorted(
      (a, b) => a.line - b.line || Number(ARITHMETIC.has(b.code)) - Number(ARITHMETIC.has(a.code)),
    );
    for (const { code, start = 0, length, messageText, line, character } of sorted) {
      if (NOT_FOUND.has(code) && /['"]/.test(source.text[start]!)) continue;
      const message = ts.flattenDiagnosticMessageText(messageText, '\n').replace(ADVICE, '');
      (problems[id] ??= []).push({
        position: { file, line: line + 1, column: character + 1 },
        message: ARITHMETIC.has(code)
          ? message + adviceAt(source, program.getTypeChecker(), start, length)
          : message,
        kind: syntactic.length > 0 ? 'syntax' : UNTYPED.has(code) ? 'untyped' : 'type',
      });
    }
  }
  return problems;
}
