import ts from 'typescript';
import { SOLUTION_FILE, type SourceFiles } from '../../core/model/solution-file.ts';

/** The options of the exercises, and the declarations that solutions are checked with. */
export interface TypeLibrary {
  readonly options: ts.CompilerOptions;
  /** By path: `/lib/lib.es5.d.ts`, `/exercises/types.ts`. */
  readonly files: Readonly<Record<string, string>>;
}

export interface TypeProblem {
  /** Such as `solution.ts:3`. */
  readonly where: string;
  readonly message: string;
}

/**
 * What TypeScript says about a solution, as `npx tsc -p exercises` does. It can take arbitrarily long.
 * @param exercise the id
 * @param own the files of the solution
 */
export function typeErrors(library: TypeLibrary, exercise: string, own: SourceFiles): TypeProblem[] {
  const folder = `/exercises/${exercise}/`;
  const texts = new Map([
    ...Object.entries(library.files),
    ...Object.entries(own).map(([name, text]) => [folder + name, text] as const),
  ]);
  const host: ts.CompilerHost = {
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    getSourceFile: (name, version) =>
      texts.has(name) ? ts.createSourceFile(name, texts.get(name)!, version) : undefined,
    getDefaultLibFileName: (options) => `/lib/${ts.getDefaultLibFileName(options)}`,
    getDefaultLibLocation: () => '/lib',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
  const shared = Object.keys(library.files).filter((name) => name.startsWith('/exercises/'));
  const program = ts.createProgram([...shared, folder + SOLUTION_FILE], library.options, host);
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, start = 0, messageText }) => {
    if (file === undefined || !file.fileName.startsWith(folder)) return [];
    const { line } = file.getLineAndCharacterOfPosition(start);
    const where = `${file.fileName.slice(folder.length)}:${line + 1}`;
    return [{ where, message: ts.flattenDiagnosticMessageText(messageText, '\n') }];
  });
}
