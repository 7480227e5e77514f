// A folder of a student may hold a link, a pipe that never ends, or a million files.
const READERS = new Set(['createReadStream', 'open', 'openSync', 'readFile', 'readFileSync']);

const oneReader = {
  create: (context) => ({
    ImportDeclaration({ source, specifiers }) {
      if (!source.value.startsWith('node:fs')) return;
      for (const node of specifiers)
        if (node.type !== 'ImportSpecifier' || READERS.has(node.imported.name))
          context.report({
            node,
            message: 'Read with readRegularFile or readUserFile: they refuse links and pipes.',
          });
    },
  }),
};

const noSpreadCall = {
  create(context) {
    const check = ({ arguments: given }) => {
      for (const node of given)
        if (node.type === 'SpreadElement')
          context.report({
            node,
            message: 'A long list overflows the stack here: use a loop, flat() or d3-array.',
          });
    };
    return { CallExpression: check, NewExpression: check };
  },
};

export default {
  meta: { name: 'hostile-input' },
  rules: { 'one-reader': oneReader, 'no-spread-call': noSpreadCall },
};
