import { group } from 'd3-array';
import { COSTS } from '../../model/change-kind.ts';
import type { Edit, NodeEdit, Stretch } from './edit.ts';
import { namesIn } from './names-in-scope.ts';
import { operatorEdits } from './operator-edits.ts';
import { statementEdits } from './statement-edits.ts';
import { isStackFull } from './syntax-limits.ts';
import ts from './typescript.ts';
import { valueEdits } from './value-edits.ts';

/**
 * The small changes of a file: first those of one place, the most usual ones in front, then the same change at all places that
 * look alike, or are the same.
 * @param code JavaScript
 * @param name of a function: only it and what it may use is changed
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

/** The stretches of the statements that declare a function of a file, or what it uses. @param code JavaScript */
export function usedBy(code: string, name: string): Stretch[] {
  const tree = treeOf(code);
  return statementsOf(name, tree).map((one) => ({ start: one.getStart(tree), end: one.end }));
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
  for (const statement of statementsOf(name, tree)) visit(statement);
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
  const short = single.filter(({ node: { parent } }) => parent.end - parent.pos <= LONGEST_ALIKE);
  const looksOf = ({ kind, node, text }: NodeEdit): string =>
    [kind, ...[textOf(node.parent), textOf(node), text].map(looks)].join('\n');
  const same = ({ kind, node, text }: NodeEdit): string => [kind, textOf(node), text].join('\n');
  for (const parts of [...group(short, looksOf).values(), ...group(short, same).values()])
    if (parts.length > 1 && parts.length <= MOST_ALIKE) add(parts);
  // 0 and 1 are seldom what is wrong, unless they are indices.
  const costOf = ({ kind, replacements, shown }: Edit): number =>
    COSTS[kind] + (replacements.length > 1 ? ALIKE : 0) + (kind !== 'index' && /^[01]$/.test(shown) ? 1 : 0);
  return [...edits.values()].toSorted((a, b) => costOf(a) - costOf(b));
}

/** What several places cost: more than any change of one. */
const ALIKE = 10;

/** Places are compared with others up to this length of what is around them, and changed together up to this number. */
const LONGEST_ALIKE = 200;
const MOST_ALIKE = 12;

/** The text of all changes, and what one counts besides: a table of a thousand texts has a million changes. */
const MOST_TEXT = 10_000_000;
const EDIT_LENGTH = 100;

/** Longer sources are not changed: there would be too many ways. */
const LONGEST_SOURCE = 16_000;

/** The innermost statement in which an edit is read; `if (…) …` is one. */
const statementOf = ({ node, at: [from] = [node, node] }: NodeEdit): ts.Node =>
  ts.findAncestor(from, (one) => ts.isStatement(one) && !ts.isBlock(one) && !isOnlyBranch(one)) ?? from;

/** Whether a statement is all that happens where the condition of an `if` holds. */
const isOnlyBranch = (one: ts.Node, { parent } = one): boolean =>
  ts.isIfStatement(parent)
    ? parent.thenStatement === one
    : ts.isBlock(parent) && parent.statements.length === 1 && isOnlyBranch(parent);

/** A text in which the entries of a vector look alike, and `d1` like `d2`. */
const looks = (text: string): string => text.replaceAll(/\d+(?:\.\d+)?/g, '#').replaceAll(/\s+/g, ' ');

/** The statements of a file that declare a name, or what they use, however indirectly. */
function statementsOf(name: string, { statements }: ts.SourceFile): readonly ts.Statement[] {
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
  use(localNameOf(name, statements));
  return [...used];
}

/** The name in the file of what it exports by a name: `step` of `export { step as momentumStep }`. */
function localNameOf(exported: string, statements: readonly ts.Statement[]): string {
  for (const one of statements)
    if (ts.isExportDeclaration(one) && one.exportClause && ts.isNamedExports(one.exportClause))
      for (const { name, propertyName } of one.exportClause.elements)
        if (name.text === exported) return (propertyName ?? name).text;
  return exported;
}

/** What a statement declares at the top level. */
const declaredBy = (statement: ts.Statement): readonly string[] => {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name === undefined ? [] : [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  );
};
