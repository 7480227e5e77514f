import ts from './typescript.ts';

/** Value that is known without running code. */
export interface Evaluated {
  readonly value: string | number | undefined;
  readonly isSyntacticallyString?: boolean;
}

type Evaluate = (expression: ts.Expression, location: ts.Node) => Evaluated;
type Handlers = Required<ts.PrintHandlers>;
export type Constructor = new (...args: readonly unknown[]) => object;
export type Allocator = Record<string, () => Constructor>;

/**
 * Exports that TypeScript's public types lack. This is the last version with them, see docs/decisions/0011; tests of
 * stripping fail if one is missing.
 */
export const internals = ts as unknown as {
  readonly objectAllocator: Allocator;
  readonly setObjectAllocator: (allocator: Allocator) => void;
  readonly isModifierKind: (token: ts.SyntaxKind) => boolean;
  readonly bindSourceFile: (tree: ts.SourceFile, options: ts.CompilerOptions) => void;
  readonly createNameResolver: (asks: {
    readonly compilerOptions: ts.CompilerOptions;
    readonly globals: ts.SymbolTable;
    readonly getSymbolOfDeclaration: (node: ts.Node) => ts.Symbol | undefined;
    readonly lookup: (
      symbols: ts.SymbolTable,
      name: ts.__String,
      meaning: ts.SymbolFlags,
    ) => ts.Symbol | undefined;
  }) => (
    location: ts.Node,
    name: ts.__String,
    meaning: ts.SymbolFlags,
    notFound: undefined,
    isUse: boolean,
  ) => ts.Symbol | undefined;
  readonly getFirstIdentifier: (name: ts.EntityName) => ts.Identifier;
  readonly createEvaluator: (
    of: Record<'evaluateEntityNameExpression' | 'evaluateElementAccessExpression', Evaluate>,
  ) => Evaluate;
  readonly transformNodes: (...args: readonly unknown[]) => {
    readonly transformed: readonly ts.SourceFile[];
    readonly emitNodeWithNotification: Handlers['onEmitNode'];
    readonly isEmitNotificationEnabled: Handlers['isEmitNotificationEnabled'];
    readonly substituteNode: Handlers['substituteNode'];
  };
  readonly createTextWriter: (newLine: string) => { readonly getText: () => string };
  readonly createSourceMapGenerator: (...args: readonly unknown[]) => {
    readonly toJSON: () => { readonly mappings: string };
  };
} & Record<
  `transform${'TypeScript' | 'ESNext' | 'ESDecorators' | 'ClassFields' | 'ECMAScriptModule'}`,
  unknown
>;

export type Printer = ts.Printer & {
  readonly writeFile: (tree: ts.SourceFile, writer: object, map: object) => void;
};
