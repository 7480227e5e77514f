import { enumValuesOf } from './enum-values.ts';
import { FileNames } from './names.ts';
import { spend } from './syntax-budget.ts';
import { internals, type Printer } from './typescript-internals.ts';
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
 * Lowers enums, namespaces, decorators, … with TypeScript's own transformers. No type is determined: `names` replaces
 * the type checker.
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
