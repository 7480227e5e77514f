import type { EditContext, NodeEdit } from './edit.ts';
import ts from './typescript.ts';

/** Omits a statement, returns its value, drops its condition, or moves it out of a loop or into a function. */
export function* statementEdits(node: ts.Node, { textOf }: EditContext): Generator<NodeEdit> {
  if (ts.isIfStatement(node)) {
    const { expression, thenStatement, elseStatement } = node;
    const at = [expression, expression] as const;
    yield { kind: 'condition', node: expression, text: `!(${textOf(expression)})` };
    yield { kind: 'unconditional', node, at, text: textOf(thenStatement) };
    if (elseStatement) yield { kind: 'unconditional', node, at, text: textOf(elseStatement) };
  }
  if (!ts.isStatement(node) || ts.isBlock(node) || ts.isFunctionDeclaration(node)) return;
  const text = textOf(node);
  const { parent } = node;
  if (ts.isVariableStatement(node) && ts.isSourceFile(parent)) yield* intoFunctions(node, text, parent);
  if (!ts.isVariableStatement(node))
    yield { kind: 'omitted', node, text: ts.isEmptyStatement(node) ? ' ' : ';' };
  if (ts.isExpressionStatement(node)) yield { kind: 'return', node, text: `return ${text}` };
  const loop = parent.parent;
  if (!ts.isBlock(parent) || !ts.isIterationStatement(loop, false)) return;
  const [whole, start] = [textOf(loop), node.getStart() - loop.getStart()];
  const rest = whole.slice(0, start) + whole.slice(start + text.length);
  for (const both of [`${rest}\n${text}`, `${text}\n${rest}`])
    yield { kind: 'outside', node: loop, at: [node, node], text: both };
}

/** Makes a variable of the file local, and new at each call. */
function* intoFunctions(node: ts.Node, text: string, file: ts.SourceFile): Generator<NodeEdit> {
  for (const one of file.statements) {
    const begins = ts.isFunctionDeclaration(one) && one.body ? one.body.getStart() + 1 : 0;
    const put = `${file.text.slice(node.end, begins)}\n${text}\n${file.text.slice(begins, one.end)}`;
    if (begins > node.end) yield { kind: 'inside', node, until: one, at: [node, node], text: put };
  }
}
