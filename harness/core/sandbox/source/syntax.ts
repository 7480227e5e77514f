import type { LoadFailure } from '../../model/call.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import type { InvalidSyntax } from '../../say/index.ts';
import { failureAt } from './positions.ts';
import ts from './typescript.ts';

/** Chats and forums put Markdown fences around code; in a comment they are legal. */
function findFence(text: string): number | undefined {
  const offset = text.search(/^```/m);
  const isInComment = text.lastIndexOf('/*', offset) > text.lastIndexOf('*/', offset);
  return offset === -1 || isInComment ? undefined : offset;
}

/** @returns the syntax tree, or the first syntax error */
export function parse(file: string, text: string): ts.SourceFile | LoadFailure {
  const fence = findFence(text);
  if (fence !== undefined) return failureAt(file, text, fence, { id: 'markdown' });
  const options = {
    languageVersion: ts.ScriptTarget.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const tree = ts.createSourceFile(file, text, options, true, ts.ScriptKind.TS) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  const [error] = tree.parseDiagnostics;
  if (error === undefined) return tree;
  return failureAt(file, text, error.start, { id: 'invalid-typescript', is: invalidAt(tree, error) });
}

/** Adds a bracket or character that TypeScript's text does not name. */
function invalidAt(tree: ts.SourceFile, error: ts.DiagnosticWithLocation): InvalidSyntax {
  const text = ts.flattenDiagnosticMessageText(error.messageText, ' ');
  const opening = error.relatedInformation?.[0]?.start;
  if (text === "'}' expected." && opening !== undefined)
    return { id: 'open-brace', line: lineAt(tree, opening) };
  if (text === 'Invalid character.') {
    const character = String.fromCodePoint(tree.text.codePointAt(error.start)!);
    return { id: 'character', character, isQuote: QUOTE.test(character) };
  }
  const cutOff = text === "';' expected." && CUT_OFF.exec(tree.text.slice(0, error.start));
  if (cutOff) return { id: 'broken-return', line: lineAt(tree, cutOff.index) };
  return (text === "',' expected." ? openListAt(tree, error.start) : undefined) ?? { id: 'parser', text };
}

/** `return` alone in its line before an open object, read as a block. */
const CUT_OFF = /\breturn[ \t]*\r?\n\s*\{[^{}]*$/;

const lineAt = ({ text }: ts.SourceFile, offset: number): number => positionAt(lineStarts(text), offset).line;

/** Quotation marks of word processors. */
const QUOTE = /^[‘’‚‛“”„‟«»´]$/u;

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/**
 * List without a closing bracket, where TypeScript only expects a comma.
 * @param offset of the error
 */
function openListAt(tree: ts.SourceFile, offset: number): InvalidSyntax | undefined {
  // The parser marks the node that it finishes next.
  let broken: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if ((node.flags & ts.NodeFlags.ThisNodeHasError) !== 0) broken ??= node;
  };
  visit(tree);
  for (let node = broken; node !== undefined; node = node.parent) {
    const { elements, properties, parameters, body, ...call } = node as Partial<Lists>;
    const list = elements ?? properties ?? parameters ?? call.arguments;
    const isIn = list !== undefined && list.pos <= offset && !(body !== undefined && body.pos < offset);
    const bracket = isIn ? tree.text[list.pos - 1]! : '';
    const closing = CLOSING[bracket];
    if (closing !== undefined)
      return { id: 'open-list', bracket, closing, line: lineAt(tree, list!.pos - 1) };
    if (ts.isStatement(node)) return undefined;
  }
  return undefined;
}

/** Bracketed contents of nodes. */
interface Lists extends Record<'elements' | 'properties' | 'parameters' | 'arguments', ts.TextRange> {
  readonly body: ts.Node;
}

export function traitsOf(tree: ts.SourceFile) {
  /** Removing types is not enough, or imports and exports may be of types. */
  let needsLowering = false;
  /** First `await` outside of functions. Promises are never awaited. */
  let topLevelAwait: ts.Node | undefined;
  const visit = (node: ts.Node, isInFunction: boolean): void => {
    needsLowering ||= isMoreThanTypes(node);
    const { AwaitUsing } = ts.NodeFlags;
    const isAwait =
      ts.isAwaitExpression(node) ||
      (ts.isForOfStatement(node) && node.awaitModifier) ||
      (ts.isVariableDeclarationList(node) && (node.flags & AwaitUsing) === AwaitUsing);
    if (!isInFunction && isAwait) topLevelAwait ??= node;
    ts.forEachChild(node, (child) => visit(child, isInFunction || ts.isFunctionLike(node)));
  };
  visit(tree, false);
  return { needsLowering, topLevelAwait };
}

/** Adds to the reports of ts-blank-space: enums, namespaces, parameter properties, `import =`, `<T>x`. */
function isMoreThanTypes(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  if (ts.isExportAssignment(node)) return ts.isIdentifier(node.expression);
  if (ts.isVariableDeclarationList(node)) return (node.flags & ts.NodeFlags.Using) !== 0;
  if (ts.isPropertyDeclaration(node)) return ts.isAutoAccessorPropertyDeclaration(node);
  return ts.isDecorator(node);
}
