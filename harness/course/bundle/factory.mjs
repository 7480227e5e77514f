import { createRequire } from 'node:module';

// Required and not imported: Node searches an imported CommonJS module for the names of its exports, and TypeScript has
// nine megabytes.
const ts = createRequire(import.meta.url)('typescript');

const isLoop = (node) =>
  ts.isForStatement(node) ||
  ts.isForInStatement(node) ||
  ts.isForOfStatement(node) ||
  ts.isWhileStatement(node) ||
  ts.isDoStatement(node);

/** A solution that is not valid TypeScript, with the place of its first mistake: `line` from 1, `column` from 0. */
export class InvalidSolution extends Error {
  constructor(source, { start, messageText }) {
    super(ts.flattenDiagnosticMessageText(messageText, ' '));
    const { line, character } = source.getLineAndCharacterOfPosition(start);
    this.line = line + 1;
    this.column = character;
  }
}

/** Begins the body of each loop with a call of `onTurn`, which can end a loop that would never end. */
function countTurns(file, text) {
  const insertions = [];
  const visit = (node) => {
    if (isLoop(node)) {
      const { statement } = node;
      const isBlock = ts.isBlock(statement);
      insertions.push([
        isBlock ? statement.getStart() + 1 : statement.getStart(),
        `${isBlock ? '' : '{'}onTurn();`,
      ]);
      if (!isBlock) insertions.push([statement.getEnd(), '}']);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  // TypeScript would make JavaScript of it all the same.
  if (source.parseDiagnostics.length > 0) throw new InvalidSolution(source, source.parseDiagnostics[0]);
  visit(source);
  let counted = text;
  // From the end, so that the positions that remain stay right; the stable sort keeps inner loops inside outer ones.
  for (const [at, inserted] of insertions.toReversed().toSorted((a, b) => b[0] - a[0]))
    counted = counted.slice(0, at) + inserted + counted.slice(at);
  return counted;
}

/** What a solution prints is for the student's eyes, and it runs beside the submissions of others. */
const SILENT = 'const console = new Proxy({}, { get: () => () => {} });';

/**
 * Turns the module of a solution into one whose default export loads it anew, with fresh module state, and returns its
 * exports; it prints nothing. See `SolutionFactory`.
 * @throws InvalidSolution
 */
export function toFactory(file, text) {
  const { outputText } = ts.transpileModule(countTurns(file, text), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return `export default (onTurn) => {\nconst exports = {};\n${SILENT}\n${outputText}\nreturn exports;\n};\n`;
}
