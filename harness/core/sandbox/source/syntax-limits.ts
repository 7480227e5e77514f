import ts from 'typescript';
import type { LoadFailure } from '../../model/call.ts';
import { positionAt } from './positions.ts';

/**
 * Limits on syntax that costs TypeScript far more than its length suggests. Solutions that people write stay below each
 * limit by a factor of ten or more.
 */

/** Levels of the syntax tree. Solutions have about 20. TypeScript walks the tree recursively. */
const MAX_DEPTH = 300;

/** Consecutive modifiers: at each one the parser scans all that follow. */
const MAX_MODIFIERS = 30;
const MODIFIERS = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.AbstractKeyword,
  ts.SyntaxKind.AccessorKeyword,
  ts.SyntaxKind.AsyncKeyword,
  ts.SyntaxKind.ConstKeyword,
  ts.SyntaxKind.DeclareKeyword,
  ts.SyntaxKind.DefaultKeyword,
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.InKeyword,
  ts.SyntaxKind.OutKeyword,
  ts.SyntaxKind.OverrideKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.ReadonlyKeyword,
  ts.SyntaxKind.StaticKeyword,
]);

/** The size of an enum member's initializer once every name in it is replaced by what the name stands for. */
const MAX_ENUM_WEIGHT = 100_000;

/** Checks the tokens of a file before it is parsed. */
export function tooManyModifiers(file: string, text: string): LoadFailure | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, text);
  let inARow = 0;
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    inARow = MODIFIERS.has(token) ? inARow + 1 : 0;
    if (inARow <= MAX_MODIFIERS) continue;
    const position = positionAt(file, text, scanner.getTokenStart());
    const message = `there are more than ${MAX_MODIFIERS} keywords such as \`${scanner.getTokenText()}\` in a row`;
    return { kind: 'syntax', message, position };
  }
  return undefined;
}

/** Checks the depth of a tree, without recursion. */
export function tooDeep(file: string, tree: ts.SourceFile): LoadFailure | undefined {
  let level: ts.Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      const position = positionAt(file, tree.text, level[0]!.getStart(tree));
      return { kind: 'syntax', message: `${file} is nested too deeply to be read`, position };
    }
    const next: ts.Node[] = [];
    for (const node of level)
      ts.forEachChild(node, (child) => {
        next.push(child);
      });
    level = next;
  }
  return undefined;
}

/**
 * Checks the initializers of enum members. TypeScript evaluates them, together with the constants and members that they
 * name. If each name stands for the sum of two earlier ones, 30 lines result in a string of a gigabyte, or take hours.
 */
export function tooHeavyEnum(file: string, tree: ts.SourceFile): LoadFailure | undefined {
  const weights = new Map<string, number>();
  const weigh = (node: ts.Node): number => {
    let weight = 1;
    if (hasText(node)) weight += node.text.length + (weights.get(node.text) ?? 0);
    ts.forEachChild(node, (child) => {
      weight += weigh(child);
    });
    return weight;
  };
  let heaviest: ts.EnumMember | undefined;
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isEnumMember(node) && !ts.isVariableDeclaration(node)) return;
    const weight = node.initializer === undefined ? 0 : weigh(node.initializer);
    if (ts.isEnumMember(node) && weight > MAX_ENUM_WEIGHT) heaviest ??= node;
    const name = ts.isComputedPropertyName(node.name) ? node.name.expression : node.name;
    // A name can be declared more than once, in different blocks: the largest declaration counts.
    if (hasText(name)) weights.set(name.text, Math.max(weight, weights.get(name.text) ?? 0));
  };
  visit(tree);
  if (heaviest === undefined) return undefined;
  return {
    kind: 'syntax',
    message: 'the value of this enum member is too large to be worked out',
    position: positionAt(file, tree.text, heaviest.getStart(tree)),
  };
}

const hasText = (node: ts.Node): node is ts.Node & { readonly text: string } =>
  'text' in node && typeof node.text === 'string';
