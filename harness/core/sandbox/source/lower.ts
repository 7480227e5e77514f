import { FileNames } from './names.ts';
import { spend } from './syntax-budget.ts';
import { type Evaluated, internals, type Printer } from './typescript-internals.ts';
import ts from './typescript.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  isolatedModules: true,
};

const TRANSFORMERS = [
  internals.transformTypeScript,
  internals.transformESNext,
  internals.transformESDecorators,
  internals.transformClassFields,
  internals.transformECMAScriptModule,
];

/** Indentation would make nested code long. */
const UNINDENTED = { increaseIndent: () => {}, decreaseIndent: () => {} };

/** TypeScript's flag of variables that are new in each turn of a loop. */
const IN_LOOP = 32768;

function isInLoop(node: ts.Node): boolean {
  for (let at = node; at.parent !== undefined && !ts.isFunctionLike(at); at = at.parent)
    if (ts.isIterationStatement(at.parent, false) && at.parent.statement === at) return true;
  return false;
}

/**
 * Lowers enums, namespaces, decorators, … with TypeScript's own transformers. `names` replaces the type checker.
 * @returns the module and its imports, without those of types only
 */
export function lower(tree: ts.SourceFile) {
  const names = new FileNames(tree, OPTIONS);
  const values = enumValuesOf(tree, names);
  const resolver = {
    getEnumMemberValue: (member: ts.Node) => values.get(member),
    getReferencedExportContainer: (name: ts.Node) => {
      const original = ts.getParseTreeNode(name);
      return original && ts.isIdentifier(original) ? names.containerOf(original) : undefined;
    },
    isReferencedAliasDeclaration: (node: ts.Node) => names.isUsed(node),
    isValueAliasDeclaration: (node: ts.ExportSpecifier | ts.ExportAssignment) => names.isValueExport(node),
    isTopLevelValueImportEqualsWithEntityName: () => false,
    hasNodeCheckFlag: (node: ts.Node, flag: number) => flag === IN_LOOP && isInLoop(ts.getOriginalNode(node)),
  };
  const host = {
    getCompilerOptions: () => OPTIONS,
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name: string) => name,
  };
  const { transformed, emitNodeWithNotification, isEmitNotificationEnabled, substituteNode } =
    internals.transformNodes(resolver, host, ts.factory, OPTIONS, [tree], TRANSFORMERS, false);
  // The printer asks for `a_1`, `a_2`, … in turn; there are no others to avoid.
  const hasGlobalName = (): boolean => {
    spend();
    return false;
  };
  const printer = ts.createPrinter(OPTIONS as ts.PrinterOptions, {
    hasGlobalName,
    onEmitNode: emitNodeWithNotification,
    isEmitNotificationEnabled,
    substituteNode,
  }) as Printer;
  const writer = { ...internals.createTextWriter('\n'), ...UNINDENTED };
  const map = internals.createSourceMapGenerator(host, tree.fileName, '', '', OPTIONS);
  printer.writeFile(transformed[0]!, writer, map);
  const specifiers = transformed[0]!.statements.flatMap((statement) => {
    const isModule = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    return isModule && statement.moduleSpecifier ? [statement.moduleSpecifier as ts.StringLiteral] : [];
  });
  return { code: writer.getText(), mappings: map.toJSON().mappings, specifiers };
}

/** Values that are known without running code, as in TypeScript. */
function enumValuesOf(tree: ts.SourceFile, names: FileNames): ReadonlyMap<ts.Node, Evaluated> {
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
