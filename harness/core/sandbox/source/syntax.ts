import ts from 'typescript';
import type { LoadFailure } from '../../model/call.ts';
import { positionAt } from './positions.ts';

/** What a file's syntax tree says about how it can be run. */
export interface Traits {
  /** It has something that more than blanks must replace, or imports of which only types may be used. */
  readonly needsTranspiling: boolean;
  /** Where it awaits outside of any function: promises are never awaited here. */
  readonly topLevelAwait?: ts.Node;
}

/** @returns the syntax tree, or why there is none */
export function parse(file: string, text: string): ts.SourceFile | LoadFailure {
  const options = {
    languageVersion: ts.ScriptTarget.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const tree = ts.createSourceFile(file, text, options, true, ts.ScriptKind.TS) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  const [error] = tree.parseDiagnostics;
  if (error === undefined) return tree;
  const sentence = ts.flattenDiagnosticMessageText(error.messageText, ' ');
  return {
    kind: 'syntax',
    message: `this is not valid TypeScript: ${sentence}`,
    position: positionAt(file, text, error.start),
  };
}

export function traitsOf(tree: ts.SourceFile): Traits {
  let needsTranspiling = false;
  let topLevelAwait: ts.Node | undefined;
  const visit = (node: ts.Node, isInFunction: boolean): void => {
    needsTranspiling ||= isMoreThanTypes(node);
    if (!isInFunction && isAwait(node)) topLevelAwait ??= node;
    ts.forEachChild(node, (child) => visit(child, isInFunction || ts.isFunctionLike(node)));
  };
  visit(tree, false);
  return { needsTranspiling, ...(topLevelAwait === undefined ? {} : { topLevelAwait }) };
}

/** The texts after `from` of all static imports and exports, with where they stand. */
export function specifiersOf(tree: ts.SourceFile): { text: string; offset: number }[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    return [{ text: specifier.text, offset: specifier.getStart(tree) }];
  });
}

/** Beyond what is reported by ts-blank-space itself: enums, namespaces, parameter properties, `import =`. */
function isMoreThanTypes(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier !== undefined && !node.isTypeOnly;
  if (ts.isVariableDeclarationList(node)) return (node.flags & ts.NodeFlags.Using) !== 0;
  if (ts.isPropertyDeclaration(node)) return node.modifiers?.some(isAccessorKeyword) ?? false;
  return ts.isDecorator(node);
}

function isAccessorKeyword({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.AccessorKeyword;
}

function isAwait(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined);
}
