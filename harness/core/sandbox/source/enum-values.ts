import type { FileNames } from './names.ts';
import { internals, type Evaluated } from './typescript-internals.ts';
import ts from './typescript.ts';

/** Values that are known without running code, as in TypeScript. */
export function enumValuesOf(tree: ts.SourceFile, names: FileNames): ReadonlyMap<ts.Node, Evaluated> {
  const values = new Map<ts.Node, Evaluated>();
  const named = (name: ts.Expression): Evaluated => {
    const symbol = names.entity(name);
    if (symbol !== undefined) return values.get(symbol.valueDeclaration!) ?? { value: undefined };
    const isNumber = ts.isIdentifier(name) && (name.text === 'Infinity' || name.text === 'NaN');
    return { value: isNumber ? Number(name.text) : undefined };
  };
  const evaluate = internals.createEvaluator({
    evaluateEntityNameExpression: named,
    evaluateElementAccessExpression: named,
  });
  // Texts are concatenated at run time: 30 members that each double the one before fill the memory.
  const numberOf = (initializer: ts.Expression, of: ts.Node): Evaluated => {
    const { value, isSyntacticallyString } = evaluate(initializer, of);
    return { value: typeof value === 'string' ? undefined : value, isSyntacticallyString };
  };
  // In order: later members have no value yet.
  const visit = (node: ts.Node): void => {
    if (ts.isEnumDeclaration(node)) {
      let next: number | undefined = 0;
      for (const member of node.members) {
        const result: Evaluated =
          member.initializer === undefined ? { value: next } : numberOf(member.initializer, member);
        values.set(member, result);
        next = typeof result.value === 'number' ? result.value + 1 : undefined;
      }
    } else if (isConstant(node)) values.set(node, numberOf(node.initializer!, node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return values;
}

const isConstant = (node: ts.Node): node is ts.VariableDeclaration =>
  ts.isVariableDeclaration(node) &&
  node.initializer !== undefined &&
  node.type === undefined &&
  (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
