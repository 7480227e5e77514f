import * as ts from 'typescript';

/** Whether `readonly` can be put before a node. */
function isMutable(node: ts.Node): boolean {
  return (
    ts.isPropertySignature(node) ||
    ts.isIndexSignatureDeclaration(node) ||
    ts.isArrayTypeNode(node) ||
    ts.isTupleTypeNode(node)
  );
}

/**
 * Makes every property, array and tuple in a module of type declarations readonly. What is read from a file is not
 * modified, and readonly values can be put into it without a copy.
 * @example readonlyTypes('interface A { b: number[] }') // 'interface A { readonly b: readonly number[] }'
 */
export function readonlyTypes(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.ES2023, true);
  const places: number[] = [];
  const visit = (node: ts.Node): void => {
    if (isMutable(node)) places.push(node.getStart(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places
    .toSorted((a, b) => b - a)
    .reduce((text, place) => `${text.slice(0, place)}readonly ${text.slice(place)}`, source);
}
