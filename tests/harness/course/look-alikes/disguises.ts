import ts from 'typescript';

type Edit = (context: ts.TransformationContext) => (file: ts.SourceFile) => ts.SourceFile;

const { factory: make } = ts;

/** Rewrites a program without its comments. */
function rewrite(text: string, ...edits: Edit[]): string {
  const file = ts.createSourceFile('solution.ts', text, ts.ScriptTarget.ESNext, true);
  const { transformed } = ts.transform(file, edits);
  return ts.createPrinter({ removeComments: true }).printFile(transformed[0]!);
}

/** An edit that is a function of nodes, applied from the innermost node to the outermost. */
const everywhere =
  (edit: (node: ts.Node) => ts.Node | ts.Node[]): Edit =>
  (context) => {
    const visit = (node: ts.Node): ts.Node | ts.Node[] => edit(ts.visitEachChild(node, visit, context));
    return (file) => visit(file) as ts.SourceFile;
  };

/** The names that a program declares. */
function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isDeclared =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node);
    if (isDeclared && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

const renamed: Edit = (context) => (file) => {
  const names = declaredNames(file);
  const fresh = (name: ts.Identifier): ts.Identifier =>
    make.createIdentifier(`my_${name.text.toUpperCase()}`);
  const visit = (node: ts.Node): ts.Node => {
    const child = (part: ts.Expression): ts.Expression => ts.visitNode(part, visit) as ts.Expression;
    if (ts.isPropertyAccessExpression(node))
      return make.updatePropertyAccessExpression(node, child(node.expression), node.name);
    if (ts.isPropertyAssignment(node))
      return make.updatePropertyAssignment(node, node.name, child(node.initializer));
    if (ts.isShorthandPropertyAssignment(node) && names.has(node.name.text))
      return make.createPropertyAssignment(node.name, fresh(node.name));
    if (ts.isIdentifier(node) && names.has(node.text)) return fresh(node);
    return ts.visitEachChild(node, visit, context);
  };
  return visit(file) as ts.SourceFile;
};

/** The statements of the file from the last to the first. */
const reordered: Edit = () => (file) => make.updateSourceFile(file, file.statements.toReversed());

/** A line that does nothing, before every n-th statement of each block. */
const padded = (n: number, line: (k: number) => string): Edit => {
  let count = 0;
  return everywhere((node) => {
    if (!ts.isBlock(node)) return node;
    const statements = node.statements.flatMap((statement) => {
      count += 1;
      return count % n === 0
        ? [make.createExpressionStatement(make.createIdentifier(line(count))), statement]
        : [statement];
    });
    return make.updateBlock(node, statements);
  });
};

const whileLoops = everywhere((node) => {
  if (!ts.isForStatement(node)) return node;
  const { initializer, condition, incrementor, statement } = node;
  const body = ts.isBlock(statement) ? statement.statements : [statement];
  const loop = make.createWhileStatement(
    condition ?? make.createTrue(),
    make.createBlock([...body, ...(incrementor ? [make.createExpressionStatement(incrementor)] : [])], true),
  );
  const before =
    initializer &&
    (ts.isVariableDeclarationList(initializer)
      ? make.createVariableStatement(undefined, initializer)
      : make.createExpressionStatement(initializer));
  return before ? [before, loop] : [loop];
});

const varOnly = everywhere((node) =>
  ts.isVariableDeclarationList(node) ? make.createVariableDeclarationList(node.declarations) : node,
);

const withComments = (text: string): string =>
  text.replaceAll(/;$/gm, ' /* my own idea */; // as in the lecture');

const DUMMY = (k: number): string => `const unused${k} = ${k}`;
const PRINT = (k: number): string => `console.log("step", ${k})`;

/** Ways in which students hide that code is copied. Each returns a program that does the same. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'comments and layout': (text) => withComments(rewrite(text)),
  renamed: (text) => rewrite(text, renamed),
  'var for const and let': (text) => rewrite(text, varOnly),
  reordered: (text) => rewrite(text, reordered),
  'for as while': (text) => rewrite(text, whileLoops),
  'dummy lines': (text) => rewrite(text, padded(2, DUMMY)),
  printing: (text) => rewrite(text, padded(3, PRINT)),
  'renamed and reordered': (text) => withComments(rewrite(text, renamed, reordered)),
  'renamed with dummy lines': (text) => rewrite(text, renamed, padded(3, DUMMY)),
  'everything at once': (text) =>
    withComments(rewrite(text, renamed, whileLoops, varOnly, reordered, padded(3, PRINT))),
};
