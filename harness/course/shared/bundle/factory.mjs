/** Our own solutions run beside submissions, whose reports must not show their output. */
const SILENT = 'const console = new Proxy({}, { get: () => () => {} });';

/** Turns a module into a function by edits of its body, each from `start` to `end`; its imports stay outside. */
async function editsOf(code) {
  // Loaded only if something has changed, like esbuild below.
  const [{ parse }, { simple }] = await Promise.all([import('acorn'), import('acorn-walk')]);
  const edits = [];
  const imports = [];
  /** Begins the body of each loop with a call of `onTurn`, which can end it. */
  const countTurns = ({ body: { type, start, end } }) => {
    const insert = (at, text) => edits.push({ start: at, end: at, text });
    if (type === 'BlockStatement') insert(start + 1, 'onTurn();');
    else {
      insert(start, '{onTurn();');
      insert(end, '}');
    }
  };
  const putOutside = ({ start, end }) => {
    imports.push(code.slice(start, end));
    edits.push({ start, end, text: '' });
  };
  /** esbuild writes one list of exports, at the end. They are read when they are used: a function may change them. */
  const giveBack = ({ start, end, specifiers }) => {
    const exported = specifiers.map(
      ({ local, exported: { name, value } }) =>
        `get ${JSON.stringify(name ?? value)}() { return ${local.name}; },`,
    );
    edits.push({ start, end, text: `return {${exported.join(' ')}};` });
  };
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    DoWhileStatement: countTurns,
    ExportNamedDeclaration: giveBack,
    ForInStatement: countTurns,
    ForOfStatement: countTurns,
    ForStatement: countTurns,
    ImportDeclaration: putOutside,
    WhileStatement: countTurns,
  });
  // From the end, so that the remaining positions stay right.
  return { imports, edits: edits.toSorted((a, b) => b.start - a.start) };
}

/**
 * JavaScript of a solution's `SolutionFactory`, the default export, which loads it with fresh module state, returns its
 * exports and prints nothing.
 * @param {string} sourcefile the name of the solution's file
 * @param {string} text its TypeScript
 * @returns {Promise<string>}
 * @throws esbuild's TransformFailure
 */
export async function factoryText(sourcefile, text) {
  const { transform } = await import('esbuild');
  const { code } = await transform(text, {
    loader: 'ts',
    format: 'esm',
    target: 'es2022',
    sourcefile,
    logLevel: 'silent',
  });
  const { imports, edits } = await editsOf(code);
  const body = edits.reduce(
    (edited, { start, end, text: t }) => edited.slice(0, start) + t + edited.slice(end),
    code,
  );
  return `${imports.join('\n')}\nexport default (onTurn) => {\n${SILENT}\n${body}};\n`;
}
