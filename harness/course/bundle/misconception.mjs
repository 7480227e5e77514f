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
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  let counted = text;
  // From the end, so that the positions that remain stay right; the stable sort keeps inner loops inside outer ones.
  for (const [at, inserted] of insertions.toReversed().toSorted((a, b) => b[0] - a[0]))
    counted = counted.slice(0, at) + inserted + counted.slice(at);
  return counted;
}

/** What a misconception prints is for the student's eyes, and it runs beside the submissions of others. */
const SILENT = 'const console = new Proxy({}, { get: () => () => {} });';

/**
 * Turns the module of a misconception into one whose default export loads it anew, with fresh module state, and returns
 * its exports; it prints nothing. See `MisconceptionFactory`.
 */
export function toFactory(file, text) {
  const { outputText } = ts.transpileModule(countTurns(file, text), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return `export default (onTurn) => {\nconst exports = {};\n${SILENT}\n${outputText}\nreturn exports;\n};\n`;
}
