import type { LoadFailure } from '../../model/call.ts';
import type { InvalidSyntax } from '../../model/load-problem.ts';
import { lineStarts, positionAt } from '../../model/text-position.ts';
import { failureAt } from './positions.ts';
import ts from './typescript.ts';

/** The fence of a block of code in Markdown, as a chat or a forum puts it around code. In a comment it is legal. */
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

/** Describes a syntax error as TypeScript does, with the bracket or the character where TypeScript does not name it. */
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

/** A `return` alone in its line before an object that is still open: there the object is read as a block. */
const CUT_OFF = /\breturn[ \t]*\r?\n\s*\{[^{}]*$/;

const lineAt = ({ text }: ts.SourceFile, offset: number): number => positionAt(lineStarts(text), offset).line;

/** Quotation marks as word processors write them. */
const QUOTE = /^[‘’‚‛“”„‟«»´]$/u;

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/**
 * The list in brackets that breaks off: TypeScript names the comma alone, and most often the bracket is missing.
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

/** Where nodes of several kinds keep what is in their brackets. */
interface Lists extends Record<'elements' | 'properties' | 'parameters' | 'arguments', ts.TextRange> {
  readonly body: ts.Node;
}

/** Properties of a syntax tree that decide how the file can be run. */
export function traitsOf(tree: ts.SourceFile) {
  /** Removing types is not enough, or there are imports and exports that may be of types only. */
  let needsLowering = false;
  /** The first `await` outside of all functions, if any. Promises are never awaited here. */
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

/** In addition to what ts-blank-space itself reports: enums, namespaces, parameter properties, `import =`, `<T>x`. */
function isMoreThanTypes(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  if (ts.isExportAssignment(node)) return ts.isIdentifier(node.expression);
  if (ts.isVariableDeclarationList(node)) return (node.flags & ts.NodeFlags.Using) !== 0;
  if (ts.isPropertyDeclaration(node)) return ts.isAutoAccessorPropertyDeclaration(node);
  return ts.isDecorator(node);
}
