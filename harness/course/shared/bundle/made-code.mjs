/** A text without these is not parsed. */
const HINT = /\b(?:eval|Function)\b|\bimport\s*\(/;

const MAKES_CODE = /^(?:globalThis\.|\(\d,\s*)?(?:eval|Function)\)?$/;

/** Why a call is refused; `undefined` if it is not. */
function reasonAgainst(ts, node) {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const called = node.expression.getText();
  if (MAKES_CODE.test(called))
    return `${called} makes code of text, which the policy of the explore page forbids: write the function itself`;
  if (called !== 'import' || ts.isStringLiteral(node.arguments[0])) return undefined;
  return 'import() of a computed address cannot be bundled: write the address in quotes';
}

/**
 * Finds places of a module at which code is made or fetched while it runs, which the policy of the explore page forbids.
 * @param {string} file its name
 * @param {string} text its TypeScript; the bundler reports syntax errors
 * @returns {Promise<import('esbuild').PartialMessage[]>}
 */
export async function madeCode(file, text) {
  if (!HINT.test(text)) return [];
  const { default: ts } = await import('typescript');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const errors = [];
  const visit = (node) => {
    const reason = reasonAgainst(ts, node);
    const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart());
    if (reason !== undefined)
      errors.push({ text: reason, location: { file, line: line + 1, column: character } });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return errors;
}
