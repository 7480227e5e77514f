import ts from 'typescript';
import type { LoadFailure } from '../../model/call.ts';
import { positionInFile } from './positions.ts';

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
/** The same for all members of a file together: TypeScript works out a constant again for each member that names it. */
const MAX_WEIGHT_OF_ENUMS = 2_000_000;

/** Declarations for which TypeScript invents names. To find a free one, it counts from 1 each time. */
const MAX_INVENTIVE = 200;

/** TypeScript's scanner converts these numbers to decimals in quadratic time, whenever it reads them. */
const LONG_NUMBER = /\b0[bo][\d_]{1000}/iu;

/** Checks the text of a file before it is scanned. */
export function tooLongNumber(file: string, text: string): LoadFailure | undefined {
  const offset = text.search(LONG_NUMBER);
  if (offset === -1) return undefined;
  const message = 'there is a binary or octal number with more than 1,000 digits';
  return { kind: 'syntax', message, position: positionInFile(file, text, offset) };
}

/** Checks the tokens of a file before it is parsed. */
export function tooManyModifiers(file: string, text: string): LoadFailure | undefined {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, text);
  let inARow = 0;
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    inARow = MODIFIERS.has(token) ? inARow + 1 : 0;
    if (inARow <= MAX_MODIFIERS) continue;
    const position = positionInFile(file, text, scanner.getTokenStart());
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
      const position = positionInFile(file, tree.text, level[0]!.getStart(tree));
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

/** Checks what TypeScript rewrites with names of its own. */
export function tooInventive(file: string, tree: ts.SourceFile): LoadFailure | undefined {
  let count = 0;
  let last: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (isInventive(node)) {
      count += 1;
      if (count > MAX_INVENTIVE) last ??= node;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  if (last === undefined) return undefined;
  return {
    kind: 'syntax',
    message: `there are more than ${MAX_INVENTIVE} decorators, accessors and \`using\` declarations`,
    position: positionInFile(file, tree.text, last.getStart(tree)),
  };
}

function isInventive(node: ts.Node): boolean {
  if (ts.isVariableDeclarationList(node)) return (node.flags & ts.NodeFlags.Using) !== 0;
  return ts.isDecorator(node) || ts.isAutoAccessorPropertyDeclaration(node);
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
  let total = 0;
  let heaviest: ts.EnumMember | undefined;
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isEnumMember(node) && !ts.isVariableDeclaration(node)) return;
    const weight = node.initializer === undefined ? 0 : weigh(node.initializer);
    if (ts.isEnumMember(node)) {
      total += weight;
      if (weight > MAX_ENUM_WEIGHT || total > MAX_WEIGHT_OF_ENUMS) heaviest ??= node;
    }
    const name = ts.isComputedPropertyName(node.name) ? node.name.expression : node.name;
    // A name can be declared more than once, in different blocks: the largest declaration counts.
    if (hasText(name)) weights.set(name.text, Math.max(weight, weights.get(name.text) ?? 0));
  };
  visit(tree);
  if (heaviest === undefined) return undefined;
  return {
    kind: 'syntax',
    message: 'the value of this enum member is too large to be worked out, alone or with those before it',
    position: positionInFile(file, tree.text, heaviest.getStart(tree)),
  };
}

const hasText = (node: ts.Node): node is ts.Node & { readonly text: string } =>
  'text' in node && typeof node.text === 'string';
