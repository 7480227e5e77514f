import { group, sort } from 'd3-array';
import { costOf } from '../../model/change-kind.ts';
import type { Edit, NodeEdit, Stretch } from './edit.ts';
import { namesIn } from './names-in-scope.ts';
import { operatorEdits } from './operator-edits.ts';
import { statementEdits } from './statement-edits.ts';
import { isStackFull } from './syntax-limits.ts';
import ts from './typescript.ts';
import { valueEdits } from './value-edits.ts';

/**
 * Changes one place, the most usual first, then all equal or similar places alike.
 * @param code JavaScript
 * @param name function; only code that it may use is changed
 */
export function editsOf(code: string, name: string): Edit[] {
  try {
    return code.length > LONGEST_SOURCE ? [] : allEdits(code, name);
  } catch (error) {
    if (isStackFull(error)) return [];
    throw error;
  }
}

const treeOf = (code: string): ts.SourceFile =>
  ts.createSourceFile('solution.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);

/** @param code JavaScript */
export function usedBy(code: string, name: string): Stretch[] {
  const tree = treeOf(code);
  return statementsFor(name, tree).map((one) => ({ start: one.getStart(tree), end: one.end }));
}

function allEdits(code: string, name: string): Edit[] {
  const tree = treeOf(code);
  const textOf = (node: ts.Node): string => node.getText(tree);
  const context = { textOf, names: namesIn(tree) };
  const found: NodeEdit[] = [];
  let left = MOST_TEXT;
  const visit = (node: ts.Node): void => {
    for (const rule of [statementEdits, operatorEdits, valueEdits])
      for (const edit of rule(node, context)) {
        left -= EDIT_LENGTH + edit.text.length;
        if (left < 0) return;
        found.push(edit);
      }
    ts.forEachChild(node, visit);
  };
  for (const statement of statementsFor(name, tree)) visit(statement);
  if (left < 0) return [];
  const single = found.filter(({ node, text }) => text !== textOf(node));
  const edits = new Map<string, Edit>();
  const add = (parts: readonly NodeEdit[]): void => {
    const replacements = parts
      .map(({ node, until = node, text }) => ({ start: node.getStart(tree), end: until.end, text }))
      .toSorted((a, b) => a.start - b.start);
    if (replacements.some(({ end }, k) => end > (replacements[k + 1]?.start ?? Infinity))) return;
    const { kind, node, at: [from, to] = [node, node], shown, operator } = parts[0]!;
    const start = from.getStart(tree);
    const key = JSON.stringify(replacements);
    if (edits.has(key)) return;
    const statements = new Set(parts.map(statementOf));
    edits.set(key, {
      kind,
      at: start,
      statement: statements.size === 1 ? statements.values().next().value!.getStart(tree) : undefined,
      shown: shown ?? code.slice(start, to.end),
      operator,
      replacements,
    });
  };
  for (const edit of single) add([edit]);
  const short = single.filter(({ node: { parent } }) => parent.end - parent.pos <= LONGEST_CONTEXT);
  const similarityKey = ({ kind, node, text }: NodeEdit): string =>
    [kind, ...[textOf(node.parent), textOf(node), text].map(normalized)].join('\n');
  const equalityKey = ({ kind, node, text }: NodeEdit): string => [kind, textOf(node), text].join('\n');
  for (const parts of [...group(short, similarityKey).values(), ...group(short, equalityKey).values()])
    if (parts.length > 1 && parts.length <= MOST_PLACES) add(parts);
  // 0 and 1 are seldom wrong, except as indices.
  const rankOf = ({ kind, replacements, shown }: Edit): number =>
    costOf(kind) +
    (replacements.length > 1 ? REPEATED_COST : 0) +
    (kind !== 'index' && /^[01]$/.test(shown) ? 1 : 0);
  return sort(edits.values(), rankOf);
}

/** More than any change of one place. */
const REPEATED_COST = 10;

/** Code around places that are changed together, and their number. */
const LONGEST_CONTEXT = 200;
const MOST_PLACES = 12;

/** Text of all changes, with an overhead for each: a table of a thousand texts has a million. */
const MOST_TEXT = 10_000_000;
const EDIT_LENGTH = 100;

/** Longer sources have too many changes. */
const LONGEST_SOURCE = 16_000;

/** Innermost statement around an edit; `if (…) …` is one. */
const statementOf = ({ node, at: [from] = [node, node] }: NodeEdit): ts.Node =>
  ts.findAncestor(from, (one) => ts.isStatement(one) && !ts.isBlock(one) && !isOnlyBranch(one)) ?? from;

const isOnlyBranch = (one: ts.Node, { parent } = one): boolean =>
  ts.isIfStatement(parent)
    ? parent.thenStatement === one
    : ts.isBlock(parent) && parent.statements.length === 1 && isOnlyBranch(parent);

/** Makes the entries of a vector look alike, and `d1` like `d2`. */
const normalized = (text: string): string => text.replaceAll(/\d+(?:\.\d+)?/g, '#').replaceAll(/\s+/g, ' ');

/** Statements that declare a name, or what they use, however indirectly. */
function statementsFor(name: string, { statements }: ts.SourceFile): readonly ts.Statement[] {
  const used = new Set<ts.Statement>();
  const use = (one: string): void => {
    for (const statement of statements)
      if (!used.has(statement) && declaredBy(statement).includes(one)) {
        used.add(statement);
        mention(statement);
      }
  };
  const mention = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) use(node.text);
    ts.forEachChild(node, mention);
  };
  use(name);
  return [...used];
}

/** Names that a declaration binds, as of `[p, { q }]`. */
const boundBy = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((one) => (ts.isOmittedExpression(one) ? [] : boundBy(one.name)));

const declaredBy = (statement: ts.Statement): readonly string[] => {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name === undefined ? [] : [statement.name.text];
  // `export { step as momentumStep }`
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
  )
    return statement.exportClause.elements.flatMap((one) => (one.propertyName ? [one.name.text] : []));
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
};
