/** The list's name in the code; no bundler writes such a name. */
const LIST = '__names';

/** Encoded, so that a search finds none of the names. */
const listOf = (names) => {
  const text = Buffer.from(encodeURIComponent(names.join(' '))).toString('base64');
  return `const ${LIST}=decodeURIComponent(atob("${text}")).split(" ");`;
};

/** Ignores names behind a dot. */
const isIn = (code, name) =>
  code.includes(name) && new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(code);

/**
 * Hides names in JavaScript: where one is a string, or a key of an object or a class, an entry of a list takes its
 * place. The code does the same, but no object in its text has such a key, and a function copied out of it lacks the
 * list. Uses of properties, as in `solution.loss`, stay.
 * @param {string} code an ES module without comments and types, as bundlers write it
 * @param {readonly string[]} names identifiers
 * @returns {Promise<string>}
 */
export async function hideNames(code, names) {
  // Parsing TypeScript itself, which is part of the page, takes a second.
  if (!names.some((name) => isIn(code, name))) return code;
  const [{ parse }, { ancestor }] = await Promise.all([import('acorn'), import('acorn-walk')]);
  const edits = [];
  const hide = ({ start, end }, name, toText) => {
    const k = names.indexOf(name);
    if (k !== -1) edits.push({ start, end, text: toText(`${LIST}[${k}]`) });
  };
  const hideKeys = (members) => {
    for (const { computed, key, kind, shorthand } of members)
      // A computed key is an expression, a spread has none, and a constructor must keep its own.
      if (computed === false && kind !== 'constructor' && key.type !== 'PrivateIdentifier')
        hide(key, key.name ?? key.value, (entry) => `[${entry}]${shorthand ? `:${key.name}` : ''}`);
  };
  ancestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    ObjectExpression: ({ properties }) => hideKeys(properties),
    ClassBody: ({ body }) => hideKeys(body),
    Literal: (node, _, ancestors) => {
      // The address of a module is no expression.
      if (/^(?:Im|Ex)port\w*Declaration$/.test(ancestors.at(-2).type)) return;
      // Minified code has no space in `case"loss"`.
      hide(node, node.value, (entry) => (/\w/.test(code[node.start - 1] ?? '') ? ` ${entry}` : entry));
    },
  });
  if (edits.length === 0) return code;
  let at = 0;
  const parts = edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const part = code.slice(at, start) + text;
      at = end;
      return part;
    });
  return [listOf(names), ...parts, code.slice(at)].join('');
}
